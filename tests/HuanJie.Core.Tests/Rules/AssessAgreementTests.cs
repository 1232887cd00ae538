using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

// Assessing takes short cuts: bounds instead of judgements, counts instead of queries. It must find what judging one by one finds.
[Properties(Arbitrary = [typeof(Domain)])]
public sealed class AssessAgreementTests
{
    private static readonly RulesInForce[] Rules =
    [
        .. from day in new[] { new LocalDate(2021, 1, 28), new LocalDate(2026, 1, 28) }
           from book in new[] { RuleBooks.National, RuleBooks.Under("hunan"), WithCounty() }
           select book.On(day),
    ];

    [Property]
    public void It_finds_what_judging_seat_by_seat_and_roster_by_roster_finds(Roster roster) =>
        Assert.All(Rules, rules => Assert.Equal(OneByOne(rules, roster), [.. rules.Assess([roster]).Findings.Select(Name)]));

    [Property]
    public void It_does_so_where_values_are_none_that_an_enumeration_names(StrangeRoster strange)
    {
        var village = strange.Roster with { Organisation = strange.Roster.Organisation with { Kind = OrganisationKind.Village } };
        Assert.All(Rules, rules => Assert.Equal(OneByOne(rules, village), [.. rules.Assess([village]).Findings.Select(Name)]));
    }

    // At most 56 on 2021-02-28 is born on or after 1964-03-01, as the notice prints: by the other reading alone somebody born on 29 February would be 56 that day.
    [Theory]
    [InlineData("1964-02-28", true)]
    [InlineData("1964-02-29", true)]
    [InlineData("1964-02", true)]
    [InlineData("1964-03-01", false)]
    [InlineData("1964", false)]
    public void A_printed_cut_off_decides_by_either_reading_of_29_February(string birth, bool isBroken)
    {
        var book = OwnRules.Book(OwnRules.Rule("cut", AgeCeiling.Kind, ("max", 56), ("asOf", "2021-02-28"), ("bornOnOrAfter", "1964-03-01")));
        var roster = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Director], birth));
        foreach (var leapDay in Enum.GetValues<LeapDayBirthday>())
        {
            var rules = book.On(new JudgingBasis(new(2021, 2, 28), leapDay: leapDay));
            Assert.Equal(isBroken ? ["P-1 Director: cut"] : [], rules.Assess([roster]).Findings.Select(Name));
            Assert.Equal(isBroken ? ["P-1 Director: cut"] : [], OneByOne(rules, roster));
        }
    }

    private static RuleBook WithCounty() => RuleBook.Layer(RuleBooks.National, HuanJieJson.RuleBooks.Read(File.ReadAllBytes(Repository.File("seeds", "books", "example-county.json"))));

    private static List<string> OneByOne(RulesInForce rules, Roster roster) =>
    [
        .. from member in roster.Members
           from post in member.Posts
           from verdict in rules.Judge(roster, member, post)
           where verdict.Kind is VerdictKind.Violated
           select $"{member.Id} {post}: {verdict.Rule.Id}",
        .. from verdict in rules.Judge(roster)
           where verdict.Kind is VerdictKind.Violated
           select verdict.Rule.Id,
    ];

    private static string Name(Finding finding) => finding.IsAboutMember ? $"{finding.Person} {finding.Post}: {finding.Rule.Rule.Id}" : finding.Rule.Rule.Id;
}
