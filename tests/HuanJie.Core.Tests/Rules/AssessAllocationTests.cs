using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

// Judging a nation is fast because whoever keeps the rules costs some compares and no memory.
public sealed class AssessAllocationTests
{
    private static readonly RulesInForce Rules = RuleBook.Layer(
        RuleBooks.National,
        HuanJieJson.RuleBooks.Read(File.ReadAllBytes(Repository.File("seeds", "books", "example-county.json")))).On(new LocalDate(2021, 1, 28));

    [Fact]
    public void Members_who_keep_the_rules_allocate_nothing() =>
        Assert.Equal(BytesFor([Village(membersMore: 0)]), BytesFor([Village(membersMore: 1_000)]));

    [Fact]
    public void Organisations_that_keep_the_rules_allocate_nothing() =>
        Assert.Equal(BytesFor([.. Enumerable.Repeat(Village(0), 10)]), BytesFor([.. Enumerable.Repeat(Village(0), 1_000)]));

    [Fact]
    public void A_member_who_breaks_a_rule_is_found()
    {
        var village = Village(membersMore: 1_000);
        var old = village.Members[^1] with { Posts = [Post.Secretary], BirthDate = PartialDate.Parse("1950-01-01") };
        var finding = Assert.Single(Rules.Assess([village with { Members = village.Members.SetItem(village.Members.Count - 1, old) }]).Findings, finding => finding.IsAboutMember);
        Assert.Equal("ex-age-newcomer", finding.Rule.Rule.Id);
    }

    private static long BytesFor(ValueList<Roster> rosters)
    {
        var bytes = 0L;
        for (var run = 0; run < 3; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var assessment = Rules.Assess(rosters);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Empty(assessment.Findings);
        }

        return bytes;
    }

    // Members more than a committee takes hold posts of the Party organisation, whose size no rule of these bounds.
    private static Roster Village(int membersMore) => Examples.Roster(
        "430105100200",
        [
            Person(1, Post.Secretary, Post.Director),
            Person(2, Post.CommitteeMember),
            Person(3, Post.DeputySecretary, Post.CommitteeMember),
            Person(4, Post.SupervisionHead),
            Person(5, Post.SupervisionMember),
            Person(6, Post.SupervisionMember),
            .. Enumerable.Range(7, membersMore).Select(static number => Person(number, Post.PartyCommitteeMember)),
        ]) with
    {
        Term = new(new(2021, 1, 28), new(2026, 1, 28)),
        Kin = [],
    };

    private static Member Person(int number, params ReadOnlySpan<Post> posts) => Examples.Member($"P-{number}", PostSet.Create(posts)) with
    {
        BirthDate = PartialDate.Parse("1980-05-12"),
        Sex = number % 2 == 0 ? Sex.Male : Sex.Female,
        Education = Education.Bachelor,
        EthnicGroup = EthnicGroup.Han,
        Affiliation = PoliticalAffiliation.CpcMember,
        PartyJoined = PartialDate.Parse("2005-07-01"),
        Entry = Entry.Newcomer,
    };
}
