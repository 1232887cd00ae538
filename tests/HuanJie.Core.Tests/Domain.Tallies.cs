using FsCheck;
using FsCheck.Fluent;
using HuanJie.Members;
using HuanJie.Statistics;

namespace HuanJie.Tests;

/// <content>Parts of tallies, as they stand in arbitrary tallies.</content>
internal static partial class Domain
{
    private static Gen<PeopleTally> PeopleGen =>
        from tally in TalliesGen
        from @group in Gen.Elements(Enum.GetValues<MemberGroup>())
        select tally.Of(@group);

    public static Arbitrary<PeopleTally> PeopleTallies() => PeopleGen.ToArbitrary();

    public static Arbitrary<OrganisationTally> OrganisationTallies() => TalliesGen.Select(tally => tally.Organisations).ToArbitrary();

    public static Arbitrary<SeatTally> SeatTallies() => TalliesGen.Select(tally => tally.CommitteeSeats).ToArbitrary();

    public static Arbitrary<Distribution<Sex>> SexDistributions() => PeopleGen.Select(people => people.Sexes).ToArbitrary();

    public static Arbitrary<AgeDistribution> AgeDistributions() => PeopleGen.Select(people => people.Ages).ToArbitrary();
}
