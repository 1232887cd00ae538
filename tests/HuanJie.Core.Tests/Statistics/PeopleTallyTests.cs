using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class PeopleTallyTests
{
    // Two women of 41, one of them between 41 and 42, and a person of whom no age is known.
    private static readonly PeopleTally ByHand = new()
    {
        Sexes = Distribution<Sex>.Of((Sex.Female, 2), (Sex.NotStated, 1)),
        Ages = new(AgeCounts.One(41), AgeCounts.One(41), 1),
        Education = Distribution<EducationBand>.Of((EducationBand.Postgraduate, 3)),
        Party = Distribution<PartyStanding>.Of((PartyStanding.Full, 3)),
        Ethnic = Distribution<EthnicStanding>.Of((EthnicStanding.Unknown, 1), (EthnicStanding.Other, 2)),
        Entries = Distribution<Entry>.Of((Entry.Newcomer, 3)),
        EntriesToGroup = Distribution<Entry>.Of((Entry.Continuing, 3)),
        Departures = Distribution<DepartureReason>.Of((DepartureReason.Other, 4)),
        LeftGroup = 5,
        Undecided = 6,
    };

    [Fact]
    public void Packed_counts_are_the_parts()
    {
        var packed = Packed(1);
        Assert.Equal(ByHand, packed);
        Assert.Equal(ByHand.GetHashCode(), packed.GetHashCode());
        Assert.Equal(3, packed.People);
        Assert.Equal(ByHand.Ages, packed.Ages);
        Assert.Equal(ByHand.Departures, packed.Departures);
        Assert.NotEqual(ByHand with { Undecided = 0 }, packed);
        Assert.NotEqual(ByHand, packed with { Departures = Distribution<DepartureReason>.Empty });
    }

    [Fact]
    public void A_part_that_is_set_takes_the_place_of_the_packed_one()
    {
        var changed = Packed(1) with { Sexes = Distribution<Sex>.Of((Sex.Male, 9)), Ages = null! };
        Assert.Equal(9, changed.People);
        Assert.Equal(AgeDistribution.Empty, changed.Ages);
        Assert.Equal(ByHand.Ethnic, changed.Ethnic);
    }

    // One more than 32 bits hold, and just as many.
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue + 1L)]
    [InlineData(1L << 40)]
    [InlineData(-1L << 40)]
    public void Counts_of_any_size_are_kept(long people)
    {
        var packed = Packed(people);
        Assert.Equal(people, packed.Sexes[Sex.NotStated]);
        Assert.Equal(people, packed.Ages.At(41));
        Assert.Equal(people, packed.Ages.BetweenAgeAndNext(41));
        Assert.Equal(people, packed.Ages.Unknown);
        Assert.Equal(2 * people, packed.Sexes[Sex.Female]);
    }

    [Fact]
    public void Nobody_is_nobody_packed_or_not()
    {
        var nobody = new PeopleTally(new long[PackedPeople.Parts], new long[128], new long[128], 0);
        Assert.Equal(PeopleTally.Empty, nobody);
        Assert.Equal(PeopleTally.Empty.GetHashCode(), nobody.GetHashCode());
    }

    private static PeopleTally Packed(long people)
    {
        var (parts, ages) = (new long[PackedPeople.Parts], new long[128]);
        parts[PackedPeople.SexesAt + 2] = 2 * people;
        parts[PackedPeople.SexesAt + 3] = people;
        parts[PackedPeople.EducationAt + (int)EducationBand.Postgraduate] = 3;
        parts[PackedPeople.PartyAt + (int)PartyStanding.Full] = 3;
        parts[PackedPeople.EthnicAt] = 1;
        parts[PackedPeople.EthnicAt + (int)EthnicStanding.Other] = 2;
        parts[PackedPeople.EntriesAt + (int)Entry.Newcomer] = 3;
        parts[PackedPeople.EntriesToGroupAt + (int)Entry.Continuing] = 3;
        parts[PackedPeople.DeparturesAt + (int)DepartureReason.Other] = 4;
        ages[41] = people;
        return new(parts, ages, ages, people) { LeftGroup = 5, Undecided = 6 };
    }
}
