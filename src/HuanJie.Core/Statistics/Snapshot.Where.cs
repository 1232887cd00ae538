using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>Parts of a snapshot.</content>
public sealed partial class Snapshot
{
    /// <summary>The snapshot of a part of the organisations and people, as if built from <see cref="RosterFilter.Of"/> each roster; newcomers and continuing stay what they are among everybody, and of last term's organisations no day in the term is asked.</summary>
    /// <param name="filter">The part.</param>
    /// <param name="basis">The day on which ages are asked, and the reading of education.</param>
    /// <returns>A snapshot that shares with this one what does not differ.</returns>
    public Snapshot Where(RosterFilter filter, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(basis);
        var before = filter with { InTermOn = null };
        return new([.. _parts.Select(part => part.Masked(part.IsFormer ? before.Includes : filter.Includes, filter.AsksOfPeople ? people => MaskOf(people, filter, basis) : null))]);
    }

    /// <summary>The snapshot of a part of the organisations, with all their people.</summary>
    /// <param name="organisations">Whether an organisation, of this term or the last, is in it.</param>
    public Snapshot Where(Func<Organisation, bool> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        return new([.. _parts.Select(part => part.Masked((organisation, _) => organisations(organisation), peopleMask: null))]);
    }

    // Each condition is the OR of the planes of its values; together they are ANDed.
    private static ulong[] MaskOf(PeopleColumns people, RosterFilter filter, TallyBasis basis)
    {
        var mask = new PlaneMask(people.Count);
        if (!filter.Posts.IsEmpty)
        {
            mask.AndAny(people.Bits, [.. filter.Posts.Select(static post => PeopleColumns.PostsAt + (int)post)]);
        }

        AndValues(PeopleColumns.SexesAt, filter.Sexes);
        AndValues(basis.Education is EducationReading.GraduatesOnly ? PeopleColumns.GraduateBandsAt : PeopleColumns.BandsAt, filter.Education);
        AndValues(PeopleColumns.PartyAt, filter.Party);
        AndValues(PeopleColumns.EthnicAt, filter.Ethnic);
        if (filter.Ages is { } ages)
        {
            mask.And(AgeMask(people, ages, Age.OnKey(basis.AsOf, basis.LeapDay)));
        }

        return mask.Words;

        void AndValues<TKey>(int firstPlane, ValueList<TKey> values)
            where TKey : struct, Enum
        {
            if (values.Count > 0)
            {
                mask.AndValues(people.Bits, firstPlane, [.. Distribution<TKey>.Keys.Select(values.Contains)]);
            }
        }
    }

    private static ulong[] AgeMask(PeopleColumns people, AgeBand ages, int onKey)
    {
        var mask = new ulong[(people.Count + 63) / 64];
        for (var person = 0; person < people.Count; person++)
        {
            var seat = people.Seats[person];
            if (seat != PackedSeat.Nowhere && RosterFilter.IsIn(ages, PackedSeat.BirthKeyOf(seat), onKey))
            {
                mask[person / 64] |= 1UL << person;
            }
        }

        foreach (var birth in people.Inexact)
        {
            if (RosterFilter.IsIn(ages, birth.Key, onKey))
            {
                mask[birth.Person / 64] |= 1UL << birth.Person;
            }
        }

        return mask;
    }
}
