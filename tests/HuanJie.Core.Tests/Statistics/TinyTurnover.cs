using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

/// <summary>One village in two terms, small enough that every number can be counted by hand.</summary>
/// <remarks>
/// <para>The two committees now: P-1 secretary and director, P-5 deputy secretary, P-6 in both, P-7 in the Party's, P-3 in the other; P-8 supervises.</para>
/// <para>Last term: P-1 secretary, P-2 director, P-3 and P-4 members of one each; P-5 supervised. P-2 left for age; why P-4 left is not recorded.</para>
/// </remarks>
internal static class TinyTurnover
{
    private const string Code = "430105001201";

    public static Turnover Turnover { get; } = new()
    {
        Current =
        [
            Examples.Roster(
                Code,
                Person("P-1", [Post.Secretary, Post.Director], "1979-05-12", Sex.Male, "20", "汉", PoliticalAffiliation.CpcMember), // 41
                Person("P-5", [Post.DeputySecretary], "1960-02", Sex.Male, "70", "98", PoliticalAffiliation.CpcMember), // 60: no day of February is reached
                Person("P-6", [Post.PartyCommitteeMember, Post.CommitteeMember], "1986-01-28", Sex.Female, "10", "苗", PoliticalAffiliation.CpcProbationaryMember), // 35 today
                Person("P-7", [Post.PartyCommitteeMember], null, Sex.NotStated, "60", "汉", PoliticalAffiliation.CpcMember), // not known
                Person("P-3", [Post.CommitteeMember], "1990", Sex.Female, "30", null, PoliticalAffiliation.Masses), // 30 or 31
                Person("P-8", [Post.SupervisionHead], "1970-01-01", Sex.Female, null, "汉", PoliticalAffiliation.Unknown)) with // 51
            {
                Seats = new() { PartyOrganisation = 5, Committee = 3 },
                PartyElectedOn = new(2020, 12, 20),
                CommitteeElectedOn = Examples.Completed,
                Departures = [new() { Person = Examples.Id("P-2"), Reason = DepartureReason.Age }],
            },
        ],
        Previous =
        [
            Examples.Roster(
                Code,
                Examples.Member("P-1", [Post.Secretary]),
                Examples.Member("P-2", [Post.Director]),
                Examples.Member("P-3", [Post.CommitteeMember]),
                Examples.Member("P-4", [Post.PartyCommitteeMember]),
                Examples.Member("P-5", [Post.SupervisionHead])),
        ],
    };

    public static Tally Tally { get; } = Tally.Of(Turnover, Examples.Basis);

    private static Member Person(string id, PostSet posts, string? born, Sex sex, string? education, string? ethnic, PoliticalAffiliation affiliation) =>
        Examples.Member(id, posts, born) with
        {
            Sex = sex,
            Education = education is null ? null : Education.Parse(education),
            EthnicGroup = ethnic is null ? null : EthnicGroup.Parse(ethnic),
            Affiliation = affiliation,
        };
}
