using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class BallotAccountTests
{
    private static readonly Poll Village = (Villagers(100, 80, Director(("a", 45), ("b", 30)), Seats(2, ("c", 60), ("d", 50), ("e", 40))) with
    {
        Issued = 90,
        Valid = 78,
        Spoiled = 2,
        SeatsOfBody = 5,
        Proxies = [new() { Holder = Id("h"), Proxies = 3 }],
        Boxes = [new() { Name = "group-1", Ballots = 6 }, new() { Name = "group-2", Ballots = 4 }],
    }).Related(("a", "b", Relation.Sibling)).Sitting(("f", Post.DeputyDirector));

    private static readonly Poll Meeting = Party(50, 45, Line(Post.PartyCommitteeMember, 2, ("a", 40), ("b", 30), ("c", 15))) with { Recovered = 44, Valid = 43, Spoiled = 1 };

    public static TheoryData<string, bool> Breaches => new()
    {
        { "RecoveredWithinVoters(part = recovered, count = 80, whole = registered, bound = 79)", true },
        { "RecoveredWithinPresent(part = recovered, count = 44, whole = present, bound = 43)", true },
        { "RecoveredWithinIssued(part = recovered, count = 80, whole = issued, bound = 79)", false },
        { "IssuedWithinVoters(part = issued, count = 101, whole = registered, bound = 100)", false },
        { "IssuedWithinVoters(part = issued, count = 46, whole = present, bound = 45)", false },
        { "PresentWithinDue(part = present, count = 45, whole = due, bound = 44)", true },
        { "ValidAndSpoiledMakeRecovered(recovered = 80, valid = 77, spoiled = 2)", true },
        { "PartsWithinRecovered(part = spoiled, count = 81, whole = recovered, bound = 80)", true },
        { "PartsWithinRecovered(part = valid, count = 81, whole = recovered, bound = 80)", true },
        { "VotesWithinBallots(person = c, votes = 79, ballots = 78)", true },
        { "ContestVotesWithinBallots(post = director, votes = 79, ballots = 78, seats = 1)", true },
        { "BoxesWithinRecovered(part = boxes, count = 81, whole = recovered, bound = 80)", true },
        { "ProxiesWithinRecovered(part = proxies, count = 81, whole = recovered, bound = 80)", true },
        { "KinAreKnown(person = z)", false },
        { "PostsOfBody(post = secretary, body = villagers-committee)", true },
        { "SeatsWithinBody(seats = 4, allotted = 3)", true },
        { "ContestsAreDistinct(post = director)", true },
        { "HoldersDoNotStand(person = f, post = committee-member)", true },
        { "LineIsForWomen(person = u, post = committee-member)", true },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void A_breach_alone_is_reported_alone_and_a_decisive_one_elects_nobody(string expected, bool isDecisive)
    {
        var poll = Broken(expected);
        var breach = Assert.Single(BallotAccount.Check(poll));
        Assert.Equal(expected, breach.ToString());
        Assert.Equal(isDecisive, breach.IsDecisive);
        var outcome = Outcome.Of(Law("2021-03-20"), poll);
        Assert.Equal([breach], outcome.Breaches);
        Assert.Equal(isDecisive, outcome.Kind is not OutcomeKind.Valid);
        Assert.Equal(isDecisive, outcome.Contests.All(static contest => contest.Elected.Count == 0 && contest.Tied.Count == 0 && contest.Results.All(static result => result.Kind is ResultKind.Undetermined)));
    }

    [Fact]
    public void Every_identity_is_broken_once() =>
        Assert.Equal(Enum.GetNames<AccountIdentity>(), Breaches.Select(static row => $"{row[0]}".Split('(')[0]).Distinct());

    [Fact]
    public void Figures_that_agree_break_nothing()
    {
        Assert.Empty(BallotAccount.Check(Village));
        Assert.Empty(BallotAccount.Check(Meeting));
        Assert.Equal("a | c d", Law("2021-03-20").Decide(Village));
    }

    [Fact]
    public void What_is_not_known_breaks_nothing() => Assert.Empty(BallotAccount.Check(new()
    {
        Body = ElectedBody.VillagersCommittee,
        Mode = PollMode.Voters,
        Contests = [Director(("a", 999))],
    }));

    [Fact]
    public void Figures_at_their_bounds_agree()
    {
        Assert.Empty(BallotAccount.Check(Villagers(80, 80, Seats(2, ("a", 80), ("b", 80))) with { Boxes = [new() { Name = "group-1", Ballots = 80 }], SeatsOfBody = 2 }));
        Assert.Empty(BallotAccount.Check(Village.Sitting(("d", Post.CommitteeMember)) with { Contests = [Director(("d", 45), ("b", 30), ("a", 1))] }));
    }

    [Fact]
    public void Every_breach_is_reported_and_not_only_the_first()
    {
        var poll = Village with { Registered = 70, Issued = 75, Boxes = [new() { Name = "group-1", Ballots = 99 }] };
        Assert.Equal(
            [AccountIdentity.RecoveredWithinVoters, AccountIdentity.RecoveredWithinIssued, AccountIdentity.IssuedWithinVoters, AccountIdentity.BoxesWithinRecovered],
            BallotAccount.Check(poll).Select(static breach => breach.Identity));
    }

    private static Poll Broken(string breach) => breach.Split('(') switch
    {
        ["RecoveredWithinVoters", _] => Village with { Registered = 79, Issued = null },
        ["RecoveredWithinPresent", _] => Meeting with { Present = 43, Issued = null },
        ["RecoveredWithinIssued", _] => Village with { Issued = 79 },
        ["IssuedWithinVoters", var rest] => rest.Contains("present", StringComparison.Ordinal) ? Meeting with { Issued = 46 } : Village with { Issued = 101 },
        ["PresentWithinDue", _] => Meeting with { Due = 44 },
        ["ValidAndSpoiledMakeRecovered", _] => Village with { Valid = 77 },
        ["PartsWithinRecovered", var rest] => rest.Contains("spoiled", StringComparison.Ordinal) ? Village with { Valid = null, Spoiled = 81 } : Village with { Valid = 81, Spoiled = null },
        ["VotesWithinBallots", _] => Village with { Contests = Village.Contests.SetItem(1, Seats(2, ("c", 79), ("d", 50), ("e", 0))) },
        ["ContestVotesWithinBallots", _] => Village with { Contests = Village.Contests.SetItem(0, Director(("a", 45), ("b", 34))) },
        ["BoxesWithinRecovered", _] => Village with { Boxes = [new() { Name = "group-1", Ballots = 80 }, new() { Name = "group-2", Ballots = 1 }] },
        ["ProxiesWithinRecovered", _] => Village with { Proxies = [new() { Holder = Id("h"), Proxies = 80 }, new() { Holder = Id("i"), Proxies = 1 }] },
        ["KinAreKnown", _] => Village.Related(("a", "z", Relation.Sibling)),
        ["PostsOfBody", _] => Village with { Contests = Village.Contests.Add(Line(Post.Secretary, 1, ("s", 40), ("t", 38))) },
        ["SeatsWithinBody", _] => Village with { SeatsOfBody = 3 },
        ["ContestsAreDistinct", _] => Village with { Contests = Village.Contests.Add(Director(("s", 40), ("t", 38))) },
        ["HoldersDoNotStand", _] => Village with { Contests = Village.Contests.SetItem(1, Seats(2, ("c", 60), ("d", 50), ("e", 40), ("f", 0))) },
        ["LineIsForWomen", _] => Village with { Contests = Village.Contests.Add(Seats(1, ("u", 40), ("v", 38)).Women("v") with { ForWoman = true }) },
        _ => throw new ArgumentException($"No poll has the breach {breach}.", nameof(breach)),
    };
}
