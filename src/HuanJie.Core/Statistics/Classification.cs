using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>A classification of people: its distribution in a tally and its planes in a snapshot.</summary>
internal sealed class Classification<TKey>(Func<PeopleTally, Distribution<TKey>> tallied, Func<TallyBasis, int> firstPlane)
    where TKey : struct, Enum
{
    public Distribution<TKey> In(PeopleTally people) => tallied(people);

    public int FirstPlane(TallyBasis basis) => firstPlane(basis);
}

/// <summary>The classifications whose every value is recorded of a person.</summary>
internal static class Classifications
{
    public static Classification<Sex> Sexes { get; } = new(static people => people.Sexes, static _ => PeopleColumns.SexesAt);

    public static Classification<EducationBand> Education { get; } = new(
        static people => people.Education,
        static basis => basis.Education is EducationReading.GraduatesOnly ? PeopleColumns.GraduateBandsAt : PeopleColumns.BandsAt);

    public static Classification<PartyStanding> Party { get; } = new(static people => people.Party, static _ => PeopleColumns.PartyAt);

    public static Classification<EthnicStanding> Ethnic { get; } = new(static people => people.Ethnic, static _ => PeopleColumns.EthnicAt);
}
