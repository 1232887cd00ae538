using System.Globalization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>A part of the organisations and of their people (筛选条件): kind, division, term; sex, age, education, posts and more. What is not given is not asked.</summary>
/// <remarks>
/// The part of a roster is the roster with only the people who fit, so its seats are empty where somebody else sits. A list asks for one of its values; values that are not known are listed by
/// their own names, such as <see cref="Sex.Unknown"/>. Conditions on people are asked of the record of this term, of those who left, of last term's record.
/// </remarks>
public sealed record RosterFilter
{
    /// <summary>The filter that leaves everything.</summary>
    public static RosterFilter None { get; } = new();

    /// <summary>Villages or communities.</summary>
    public OrganisationKind? Kind { get; init; }

    /// <summary>The division that organisations lie in.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>Rural or not (涉农); organisations of which it is not known fit neither.</summary>
    public bool? Rural { get; init; }

    /// <summary>A day that is in the term of office; rosters without a term do not fit.</summary>
    public NodaTime.LocalDate? InTermOn { get; init; }

    /// <summary>Posts, of which the person holds one.</summary>
    public PostSet Posts { get; init; }

    /// <summary>Sexes.</summary>
    public ValueList<Sex> Sexes { get; init; }

    /// <summary>Bands of education, in the reading of the basis.</summary>
    public ValueList<EducationBand> Education { get; init; }

    /// <summary>Standings in the Party.</summary>
    public ValueList<PartyStanding> Party { get; init; }

    /// <summary>Ethnic standings.</summary>
    public ValueList<EthnicStanding> Ethnic { get; init; }

    /// <summary>A band of ages in whole years on the day of the basis: those who certainly are in it, on every day that their birth date can mean.</summary>
    public AgeBand? Ages { get; init; }

    /// <summary>Whether anything is asked of people.</summary>
    internal bool AsksOfPeople => !Posts.IsEmpty || Sexes.Count + Education.Count + Party.Count + Ethnic.Count > 0 || Ages is not null;

    /// <summary>The part of a roster.</summary>
    /// <returns>The roster with the people who fit, or <see langword="null"/> when the organisation does not.</returns>
    public Roster? Of(Roster roster, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(basis);
        return !Includes(roster.Organisation, roster.Term) ? null
            : AsksOfPeople ? roster with { Members = [.. roster.Members.Where(member => Includes(member, basis))] }
            : roster;
    }

    /// <summary>Whether an organisation fits.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="term">The term of its roster; null where it is not known.</param>
    public bool Includes(Organisation organisation, Term? term)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return (Kind is not { } kind || organisation.Kind == kind)
            && (Division is not { } division || division.Contains(organisation.Code))
            && (Rural is null || organisation.Rural == Rural)
            && (InTermOn is not { } day || term?.Contains(day) is true);
    }

    /// <summary>Whether a person fits.</summary>
    public bool Includes(Member member, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(basis);
        return (Posts.IsEmpty || (Posts.Bits & member.Posts.Bits) != 0)
            && Has(Sexes, Distribution<Sex>.Keys, MemberCodes.Sexes[(byte)member.Sex])
            && Has(Education, Distribution<EducationBand>.Keys, MemberCodes.Bands(basis.Education)[member.EducationCode])
            && Has(Party, Distribution<PartyStanding>.Keys, MemberCodes.PartyStandings[(byte)member.Affiliation])
            && Has(Ethnic, Distribution<EthnicStanding>.Keys, MemberCodes.EthnicStandings[member.EthnicGroupCode])
            && (Ages is not { } ages || IsIn(ages, member.BirthKey, Age.OnKey(basis.AsOf, basis.LeapDay)));
    }

    /// <summary>Whether a birth key certainly has an age in a band on the day of a key.</summary>
    internal static bool IsIn(AgeBand ages, int birthKey, int onKey) =>
        Age.TryRange(birthKey, onKey, out var least, out var most) && most <= AgeDistribution.MaxAge && least >= ages.First && most <= ages.Last;

    /// <summary>The conditions, as in <c>Village, Sexes [Female], Ages 35-</c>; <c>everything</c> when there are none.</summary>
    public override string ToString()
    {
        string?[] conditions =
        [
            Kind?.ToString(),
            Division?.ToString(),
            Rural is null ? null : Rural.Value ? "rural" : "not rural",
            InTermOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"in term on {day:R}") : null,
            Posts.IsEmpty ? null : $"Posts [{Posts}]",
            List(nameof(Sexes), Sexes),
            List(nameof(Education), Education),
            List(nameof(Party), Party),
            List(nameof(Ethnic), Ethnic),
            Ages is { } ages ? $"Ages {ages}" : null,
        ];
        var text = string.Join(", ", conditions.Where(static condition => condition is not null));
        return text.Length == 0 ? "everything" : text;
    }

    private static string? List<T>(string name, ValueList<T> values) => values.Count == 0 ? null : $"{name} {values}";

    private static bool Has<TKey>(ValueList<TKey> asked, ValueList<TKey> keys, int place)
        where TKey : struct, Enum => asked.Count == 0 || asked.Contains(keys[place]);
}
