using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Tests.Books;

/// <summary>Polls, recalls, days and offices that keep every rule of the nation, to be changed in one place.</summary>
internal static class ElectionSubjects
{
    /// <summary>620 of 1000 villagers vote for a director: 311 votes elect.</summary>
    public static Poll VillagePoll { get; } = new()
    {
        Body = ElectedBody.VillagersCommittee,
        Mode = PollMode.Voters,
        Registered = 1000,
        Issued = 1000,
        Recovered = 620,
        Spoiled = 0,
        Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200))],
    };

    /// <summary>A further vote for two members, of whom one reaches a third of the 600 ballots.</summary>
    public static Poll SecondBallot { get; } = VillagePoll with
    {
        Round = PollRound.Rerun,
        Recovered = 600,
        Contests = [Vote(Post.CommitteeMember, 2, ("P-5", 300), ("P-6", 150), ("P-7", 100))],
    };

    public static Poll HouseholdsFill { get; } = VillagePoll with { Mode = PollMode.HouseholdRepresentatives, Round = PollRound.ByElection, Registered = 300 };

    public static Poll RepresentativesFill { get; } = VillagePoll with { Mode = PollMode.VillagersRepresentatives, Round = PollRound.ByElection, Registered = 45 };

    public static Poll CommunityPoll { get; } = VillagePoll with { Body = ElectedBody.ResidentsCommittee };

    public static Poll DelegatesPoll { get; } = CommunityPoll with { Mode = PollMode.ResidentsRepresentatives, Registered = 90, Issued = 90, Recovered = 80 };

    /// <summary>A general meeting of the Party with 41 of 50 members present: 21 votes elect.</summary>
    public static Poll Meeting { get; } = new()
    {
        Body = ElectedBody.PartyOrganisation,
        Mode = PollMode.GeneralMeeting,
        Due = 50,
        Present = 41,
        Issued = 41,
        Recovered = 41,
        Spoiled = 0,
        Contests = [Vote(Post.PartyCommitteeMember, 1, ("P-1", 30), ("P-2", 11))],
    };

    /// <summary>The first plenary meeting of a new committee of five, with one candidate for secretary.</summary>
    public static Poll Plenary { get; } = Meeting with { Mode = PollMode.Committee, Due = 5, Present = 5, Issued = 5, Recovered = 5, Contests = [Vote(Post.Secretary, 1, ("P-1", 5))] };

    /// <summary>A recall in a village of 1000 voters and 45 representatives, none of whom has signed.</summary>
    public static Recall VillageRecall { get; } = new()
    {
        Body = ElectedBody.VillagersCommittee,
        Eligible = 1000,
        Signatures = 0,
        Representatives = 45,
        RepresentativeSignatures = 0,
        Registered = 1000,
    };

    public static Recall CommunityRecall { get; } = VillageRecall with { Body = ElectedBody.ResidentsCommittee, Representatives = 90 };

    public static Contest Vote(Post post, int seats, params (string Id, int Votes)[] votes) => Of(post, seats, [.. votes.Select(static vote => (vote.Id, vote.Votes, Sex.Unknown))]);

    public static Contest Of(Post post, int seats, params (string Id, int Votes, Sex Sex)[] votes) =>
        new() { Post = post, Seats = seats, Candidates = [.. votes.Select(static vote => new PollCandidate { Id = Examples.Id(vote.Id), Votes = vote.Votes, Sex = vote.Sex })] };

    /// <summary>So many people, P-1 and on, with the same votes.</summary>
    public static (string Id, int Votes)[] Level(int count, int votes) => [.. Enumerable.Range(1, count).Select(number => ($"P-{number}", votes))];

    public static SeatHeld Sits(string id, Post post) => new(Examples.Id(id), post);

    /// <summary>P-20, who votes for so many others, and what those are to P-20 as far as they are related.</summary>
    public static ProxyHolder Holding(int proxies, params Relation[] relations) => new() { Holder = Examples.Id("P-20"), Proxies = proxies, Relations = [.. relations] };

    /// <summary>Members left out of those due to attend, with agreement and approval.</summary>
    public static MeetingExclusion LeftOut(ExclusionReason reason, int members) => new() { Reason = reason, Members = members, SuperiorAgreed = true, MeetingApproved = true };

    /// <summary>The days of an election whose polling day is the day of the rules.</summary>
    public static ElectionDates Calendar(ElectedBody body, params (Milestone Milestone, string Day)[] days) =>
        new() { Body = body, Actual = [.. days.Select(static day => new ActualDay(day.Milestone, RuleCase.Date(day.Day)))] };

    public static ElectionDates Polled(ElectedBody body, string pollingDay, string termStart) =>
        new() { Body = body, PollingDay = RuleCase.Date(pollingDay), TermStart = RuleCase.Date(termStart) };

    public static OfficeRecord Office(ElectedBody body, params (OfficeEventKind Kind, string Day)[] events) =>
        new() { Person = Examples.Id("P-1"), Body = body, Events = [.. events.Select(static happened => new OfficeEvent(happened.Kind, RuleCase.Date(happened.Day)))] };
}
