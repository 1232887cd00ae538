using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests;

/// <summary>Small records for examples, with no more than the example is about.</summary>
internal static class Examples
{
    /// <summary>The day on which the turnover of Kaifu was complete.</summary>
    public static readonly LocalDate Completed = new(2021, 1, 28);

    public static readonly TallyBasis Basis = new(Completed);

    public static DivisionCode Code(string text) => DivisionCode.Parse(text);

    public static PersonId Id(string text) => PersonId.Parse(text);

    public static Member Member(string id, PostSet posts, string? born = null) =>
        new() { Id = Id(id), Posts = posts, BirthDate = born is null ? null : PartialDate.Parse(born) };

    public static Organisation Village(string code, Lineage? lineage = null) =>
        new() { Code = Code(code), Kind = OrganisationKind.Village, Lineage = lineage };

    public static Roster Roster(string code, params ValueList<Member> members) => new() { Organisation = Village(code), Members = members };

    /// <summary>A tally of the example basis with the people of one group given.</summary>
    public static Tally With(Func<Tally, Tally> change) => change(Tally.Empty(Basis));

    /// <summary>So many people, of whom nothing but the number is told.</summary>
    public static PeopleTally Headcount(long people) => PeopleTally.Empty with { Sexes = Distribution<Sex>.Of((Sex.Unknown, people)) };
}
