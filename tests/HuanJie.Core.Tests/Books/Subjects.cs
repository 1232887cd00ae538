using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Books;

/// <summary>Candidates, committees and regions with no more facts than a rule asks for.</summary>
internal static class Subjects
{
    public static Candidate Villager { get; } = For(ElectedBody.VillagersCommittee);

    public static Candidate Resident { get; } = For(ElectedBody.ResidentsCommittee);

    public static Candidate Comrade { get; } = For(ElectedBody.PartyOrganisation) with { Affiliation = PoliticalAffiliation.CpcMember };

    public static Candidate Head { get; } = Comrade with { Position = Position.Head };

    public static PartialDate On(string day) => PartialDate.Parse(day);

    public static Candidate For(ElectedBody body) => new() { Id = Examples.Id("P-1"), Body = body, Position = Position.Member };

    /// <summary>A voter born on a day who has political rights.</summary>
    public static Candidate Born(this Candidate candidate, string day) => candidate with { BirthDate = On(day), PoliticalRights = true };

    public static Candidate Clean(this Candidate candidate) => candidate with { Record = [] };

    public static Candidate Marked(this Candidate candidate, string kind, string? decided = null, string? approved = null, string? released = null, bool? resolved = null) => candidate with
    {
        Record =
        [
            new()
            {
                Kind = ConductKind.Parse(kind),
                Decided = decided is null ? null : On(decided),
                Approved = approved is null ? null : On(approved),
                Released = released is null ? null : On(released),
                Resolved = resolved,
            },
        ],
    };

    /// <summary>So many people, P-1 and on, the women and the minorities first, the others known to be men and Han.</summary>
    public static ValueList<Member> People(int count, Post post = Post.CommitteeMember, int women = 0, int minorities = 0) =>
    [
        .. Enumerable.Range(1, count).Select(number => Examples.Member($"P-{number}", [post]) with
        {
            Sex = number <= women ? Sex.Female : Sex.Male,
            EthnicGroup = number <= minorities ? EthnicGroup.Parse("土家") : EthnicGroup.Han,
        }),
    ];

    public static Roster Village(params ValueList<Member> members) => Examples.Roster("430105100200", members);

    public static Roster Community(params ValueList<Member> members) =>
        new() { Organisation = new() { Code = Examples.Code("430105001001"), Kind = OrganisationKind.Community }, Members = members };

    public static Roster Having(this Roster roster, Func<Organisation, Organisation> change) => roster with { Organisation = change(roster.Organisation) };

    /// <summary>The roster in a term from a day; the end that it records does not count.</summary>
    public static Roster Since(this Roster roster, string start) => roster with { Term = new(RuleCase.Date(start), RuleCase.Date(start).PlusYears(5)) };

    /// <summary>The roster with P-2 as a relation of P-1.</summary>
    public static Roster Related(this Roster roster, Relation relation, string other = "P-2") =>
        roster with { Kin = [new Kinship(Examples.Id("P-1"), Examples.Id(other), relation)] };

    /// <summary>A supervision body beside a committee of P-1 and P-2, on which nobody is known to be kin.</summary>
    public static Roster Supervised(this Roster roster, params ValueList<string> supervisors) => roster with
    {
        Members = [.. People(2), .. supervisors.Select(static id => Examples.Member(id, [Post.SupervisionMember]))],
        Kin = [],
    };

    /// <summary>Villages, each with a secretary and a director, of which some have one person as both.</summary>
    public static Turnover Villages(int count, int oneShoulder) => new()
    {
        Current =
        [
            .. Enumerable.Range(0, count).Select(number => Examples.Roster(
                $"430105100{200 + number}",
                number < oneShoulder
                    ? [Examples.Member($"P-{number}", [Post.Secretary, Post.Director])]
                    : [Examples.Member($"P-{number}", [Post.Secretary]), Examples.Member($"P-{100 + number}", [Post.Director])])),
        ],
    };

    /// <summary>One village with so many people in the two committees, some of them in both.</summary>
    public static Turnover OneVillage(int people, int cross) => new()
    {
        Current = [Village([.. Enumerable.Range(1, people).Select(number => Examples.Member($"P-{number}", number <= cross ? [Post.PartyCommitteeMember, Post.CommitteeMember] : [Post.CommitteeMember]))])],
    };
}
