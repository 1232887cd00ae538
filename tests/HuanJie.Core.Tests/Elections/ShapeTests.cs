using HuanJie.Elections;
using HuanJie.Organisations;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>What no count can be is refused when it is made, with what to write instead.</summary>
public sealed class ShapeTests
{
    private static readonly Poll Base = Villagers(10, 10, Director(("a", 5), ("b", 4)));

    public static TheoryData<string, string> Negatives => new()
    {
        { nameof(Poll.Registered), "registered voters" },
        { nameof(Poll.Due), "members due to attend" },
        { nameof(Poll.Present), "members present" },
        { nameof(Poll.Issued), "ballots issued" },
        { nameof(Poll.Recovered), "ballots recovered" },
        { nameof(Poll.Valid), "valid ballots" },
        { nameof(Poll.Spoiled), "spoiled ballots" },
        { nameof(Poll.SeatsOfBody), "seats of the body" },
        { nameof(PollCandidate.Votes), "votes" },
        { nameof(BallotBox.Ballots), "ballots in the box" },
        { nameof(Recall.Eligible), "people with the right to vote" },
        { nameof(Recall.Signatures), "signatures" },
        { nameof(Recall.Representatives), "representatives" },
        { nameof(Recall.RepresentativeSignatures), "signatures of representatives" },
        { nameof(Recall.Voted), "people who voted" },
        { nameof(Recall.Yes), "votes for the recall" },
    };

    [Theory]
    [MemberData(nameof(Negatives))]
    public void A_count_below_zero_is_refused(string property, string what)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Make(property, -1));
        Assert.Equal(property, exception.ParamName);
        Assert.Equal($"The number of {what} is -1. Give zero or more. (Parameter '{property}')\nActual value was -1.", exception.Message);
        Assert.NotNull(Make(property, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_contest_has_one_to_ninety_nine_seats(int seats) => Refuses<ArgumentOutOfRangeException>(
        () => Seats(seats, ("a", 1)),
        $"A contest has {seats} seats. Give 1 to 99; leave out a contest without seats. (Parameter 'Seats')\nActual value was {seats}.");

    [Fact]
    public void Nobody_stands_twice_in_one_contest() => Refuses<ArgumentException>(
        () => Director(("a", 1), ("b", 1), ("a", 2)),
        "a stands twice in one contest. Name each person once, with all the votes. (Parameter 'Candidates')");

    [Fact]
    public void A_poll_has_a_contest() => Refuses<ArgumentException>(
        () => Base with { Contests = [] },
        "The poll has no contest. Name at least one post with its seats and candidates. (Parameter 'Contests')");

    [Fact]
    public void The_election_committee_is_not_elected_to_seats() => Refuses<ArgumentException>(
        () => Base with { Body = ElectedBody.ElectionCommittee },
        "ElectionCommittee has no seats to elect. Name a committee or the Party organisation. (Parameter 'Body')");

    [Fact]
    public void A_box_has_a_name() => Refuses<ArgumentException>(
        () => new BallotBox { Name = " ", Ballots = 1 },
        "The box has no name. Write one, such as 'group-3'. (Parameter 'Name')");

    [Fact]
    public void A_holder_has_a_proxy() => Refuses<ArgumentOutOfRangeException>(
        () => new ProxyHolder { Holder = Id("a"), Proxies = 0 },
        "The holder has 0 proxies. Give 1 or more; leave out a person who votes for nobody else. (Parameter 'Proxies')\nActual value was 0.");

    [Fact]
    public void Somebody_is_left_out_for_a_reason() => Refuses<ArgumentOutOfRangeException>(
        () => new MeetingExclusion { Reason = ExclusionReason.Abroad, Members = 0 },
        "0 members are left out. Give 1 or more; leave out a reason that concerns nobody. (Parameter 'Members')\nActual value was 0.");

    [Fact]
    public void A_milestone_has_one_day() => Refuses<ArgumentException>(
        () => new ElectionDates { Body = ElectedBody.VillagersCommittee, Actual = [new(Milestone.Rerun, Day("2021-01-01")), new(Milestone.Rerun, Day("2021-01-02"))] },
        "A milestone stands twice. Give each the day on which it happened, once. (Parameter 'Actual')");

    private static void Refuses<T>(Func<object> make, string message)
        where T : ArgumentException => Assert.Equal(message, Assert.Throws<T>(make).Message);

    private static object Make(string property, int count) => property switch
    {
        nameof(Poll.Registered) => Base with { Registered = count },
        nameof(Poll.Due) => Base with { Due = count },
        nameof(Poll.Present) => Base with { Present = count },
        nameof(Poll.Issued) => Base with { Issued = count },
        nameof(Poll.Recovered) => Base with { Recovered = count },
        nameof(Poll.Valid) => Base with { Valid = count },
        nameof(Poll.Spoiled) => Base with { Spoiled = count },
        nameof(Poll.SeatsOfBody) => Base with { SeatsOfBody = count },
        nameof(PollCandidate.Votes) => new PollCandidate { Id = Id("a"), Votes = count },
        nameof(BallotBox.Ballots) => new BallotBox { Name = "group-1", Ballots = count },
        nameof(Recall.Eligible) => new Recall { Body = ElectedBody.VillagersCommittee, Eligible = count },
        nameof(Recall.Signatures) => new Recall { Body = ElectedBody.VillagersCommittee, Signatures = count },
        nameof(Recall.Representatives) => new Recall { Body = ElectedBody.VillagersCommittee, Representatives = count },
        nameof(Recall.RepresentativeSignatures) => new Recall { Body = ElectedBody.VillagersCommittee, RepresentativeSignatures = count },
        nameof(Recall.Voted) => new Recall { Body = ElectedBody.VillagersCommittee, Voted = count },
        nameof(Recall.Yes) => new Recall { Body = ElectedBody.VillagersCommittee, Yes = count },
        _ => throw new ArgumentException($"Nothing here counts {property}.", nameof(property)),
    };
}
