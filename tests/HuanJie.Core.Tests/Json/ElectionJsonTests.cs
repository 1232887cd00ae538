using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NJsonSchema;
using NodaTime;

namespace HuanJie.Tests.Json;

/// <summary>The documents of elections: polls, ballots, recalls, days and offices.</summary>
[Properties(Arbitrary = [typeof(ElectionArbitraries)], MaxTest = 200)]
public sealed class ElectionJsonTests
{
    // Tests name the lines of it.
    private const string Meeting = """
        {
          "schema": "huanjie/1",
          "poll": {
            "body": "party-organisation",
            "mode": "general-meeting",
            "due": 50, "present": 41,
            "recovered": 41, "spoiled": 1,
            "contests": [
              { "post": "party-committee-member", "seats": 2, "candidates": [{ "id": "P-1", "votes": 35 }, { "id": "P-2", "votes": 22, "sex": "female" }] }
            ],
            "alreadyElected": [{ "person": "P-9", "post": "secretary" }],
            "kin": [],
            "proxies": [{ "holder": "P-3", "proxies": 1 }],
            "boxes": [{ "name": "group-3", "ballots": 4 }],
            "notDue": [{ "reason": "long-ill", "members": 3, "superiorAgreed": true }]
          }
        }
        """;

    private static readonly JsonSchema PollSchema = Load(HuanJieJson.Polls);
    private static readonly JsonSchema BallotSchema = Load(HuanJieJson.Ballots);
    private static readonly JsonSchema RecallSchema = Load(HuanJieJson.Recalls);
    private static readonly JsonSchema DatesSchema = Load(HuanJieJson.ElectionDates);
    private static readonly JsonSchema OfficeSchema = Load(HuanJieJson.Offices);

    /// <summary>What is there, what is written instead, what is said.</summary>
    public static TheoryData<string, string, string> PollProblems => new()
    {
        { "\"due\": 50", "\"due\": -1", "line 3, $.poll: The number of members due to attend is -1. Give zero or more." },
        { "\"due\": 50", "\"due\": null", "line 6, $.poll.due: null stands here. Leave the member out when its value is not known." },
        { "\"due\": 50", "\"due\": 50.5", "line 6, $.poll.due: 50.5 stands here; a whole number from -2147483648 to 2147483647 is expected." },
        { "\"due\": 50", "\"due\": 3000000000", "line 6, $.poll.due: 3000000000 stands here; a whole number from -2147483648 to 2147483647 is expected." },
        { "\"due\": 50", "\"present\": 50", "line 6, $.poll.present: 'present' stands twice in one object. Write it once." },
        { "\"due\": 50", "\"dueToAttend\": 50", "line 6, $.poll.dueToAttend: 'dueToAttend' is not a member here. The members are body, mode, round, registered, due, present, issued, recovered, valid, spoiled, seatsOfBody, contests, alreadyElected, kin, proxies, boxes, notDue; correct the name or take it out." },
        { "\"mode\": \"general-meeting\",", "", "line 3, $.poll: 'mode' is missing. It is required; add it." },
        { "\"general-meeting\"", "\"by-mail\"", "line 5, $.poll.mode: 'by-mail' is not known here. Write one of voters, household-representatives, residents-representatives, villagers-representatives, general-meeting, congress, committee." },
        { "\"party-organisation\"", "\"election-committee\"", "line 3, $.poll: ElectionCommittee has no seats to elect. Name a committee or the Party organisation." },
        { "\"kin\": []", "\"kin\": null", "line 12, $.poll.kin: null stands here. Leave the member out when its value is not known." },
        { "\"kin\": []", "\"kin\": [{ \"person\": \"P-1\", \"other\": \"P-1\", \"relation\": \"spouse\" }]", "line 12, $.poll.kin[0]: P-1 is given as kin of the same person. Name two people." },
        { "\"votes\": 35", "\"votes\": -35", "line 9, $.poll.contests[0].candidates[0]: The number of votes is -35. Give zero or more." },
        { "\"votes\": 35", "\"votes\": \"35\"", "line 9, $.poll.contests[0].candidates[0].votes: Text stands here; a whole number from -2147483648 to 2147483647 is expected." },
        { "\"id\": \"P-2\"", "\"id\": \"P-1\"", "line 9, $.poll.contests[0]: P-1 stands twice in one contest. Name each person once, with all the votes." },
        { "\"id\": \"P-2\", ", "", "line 9, $.poll.contests[0].candidates[1]: 'id' is missing. It is required; add it." },
        { "\"seats\": 2", "\"seats\": 0", "line 9, $.poll.contests[0]: A contest has 0 seats. Give 1 to 99; leave out a contest without seats." },
        { "\"party-committee-member\"", "\"mayor\"", "line 9, $.poll.contests[0].post: 'mayor' is not known here. Write one of secretary, deputy-secretary, party-committee-member, director, deputy-director, committee-member, supervision-head, supervision-deputy-head, supervision-member." },
        { "\"secretary\"", "null", "line 11, $.poll.alreadyElected[0].post: null stands here. 'post' is required; write its value." },
        { "\"proxies\": 1", "\"proxies\": 0", "line 13, $.poll.proxies[0]: The holder has 0 proxies. Give 1 or more; leave out a person who votes for nobody else." },
        { "\"group-3\"", "\" \"", "line 14, $.poll.boxes[0]: The box has no name. Write one, such as 'group-3'." },
        { "\"ballots\": 4", "\"ballots\": -4", "line 14, $.poll.boxes[0]: The number of ballots in the box is -4. Give zero or more." },
        { "\"members\": 3", "\"members\": 0", "line 15, $.poll.notDue[0]: 0 members are left out. Give 1 or more; leave out a reason that concerns nobody." },
        { "\"long-ill\"", "\"busy\"", "line 15, $.poll.notDue[0].reason: 'busy' is not known here. Write one of cannot-express-will, abroad, serving-sentence, long-ill, away-untransferred, retired-elsewhere." },
        { "{ \"post\": \"party-committee-member\", \"seats\": 2, \"candidates\": [{ \"id\": \"P-1\", \"votes\": 35 }, { \"id\": \"P-2\", \"votes\": 22, \"sex\": \"female\" }] }", "", "line 3, $.poll: The poll has no contest. Name at least one post with its seats and candidates." },
        { "\"poll\"", "\"election\"", "line 1, $: 'poll' is missing. It is required; add it. (1 more; see Problems)" },
    };

    /// <summary>A whole document of another kind, and what is said.</summary>
    public static TheoryData<string, string> OtherProblems => new()
    {
        { """{"schema":"huanjie/1","ballot":{"marks":[{"post":"director"}]}}""", "line 1, $.ballot.marks[0]: 'person' is missing. It is required; add it." },
        { """{"schema":"huanjie/1","ballot":{"marks":[{"post":"director","person":"P 1"}]}}""", "line 1, $.ballot.marks[0].person: A person id has a character that is not allowed, at position 2 of 3. Write ASCII letters, digits, '-', '_', '.' or ':', such as 'P-0042'." },
        { """{"schema":"huanjie/1","ballot":{"isIllegible":"yes"}}""", "line 1, $.ballot.isIllegible: Text stands here; true or false is expected." },
        { """{"schema":"huanjie/1","ballot":{"voter":"P-1"}}""", "line 1, $.ballot.voter: 'voter' is not a member here. The members are marks, isIllegible, illegiblePosts; correct the name or take it out." },
        { """{"schema":"huanjie/1","recall":{"eligible":1000}}""", "line 1, $.recall: 'body' is missing. It is required; add it." },
        { """{"schema":"huanjie/1","recall":{"body":"villagers-committee","yes":-1}}""", "line 1, $.recall: The number of votes for the recall is -1. Give zero or more." },
        { """{"schema":"huanjie/1","recall":{"body":"villagers-committee","askedOn":"2021-11"}}""", "line 1, $.recall.askedOn: '2021-11' is not a day as year, month and day. Write it as yyyy-MM-dd, such as 2021-01-28." },
        { """{"schema":"huanjie/1","recall":{"body":"village"}}""", "line 1, $.recall.body: 'village' is not known here. Write one of villagers-committee, residents-committee, party-organisation, supervision-committee, election-committee." },
        { """{"schema":"huanjie/1","electionDates":{"body":"villagers-committee","actual":[{"milestone":"handover","day":"2021-02-07"},{"milestone":"handover","day":"2021-02-08"}]}}""", "line 1, $.electionDates: A milestone stands twice. Give each the day on which it happened, once." },
        { """{"schema":"huanjie/1","electionDates":{"body":"villagers-committee","actual":[{"milestone":"party","day":"2021-02-07"}]}}""", "line 1, $.electionDates.actual[0].milestone: 'party' is not known here. Write one of voter-list-published, list-objection, list-decision, self-nomination, candidate-list-published, withdrawal, proxy-filed, proxy-list-published, polling, rerun, handover, term-due, early-limit, late-limit, recall-petition, recall-vote, committee-produced." },
        { """{"schema":"huanjie/1","electionDates":{"body":"villagers-committee","actual":[{"milestone":"handover"}]}}""", "line 1, $.electionDates.actual[0]: 'day' is missing. It is required; add it." },
        { """{"schema":"huanjie/1","electionDates":{"body":"villagers-committee","actual":{"handover":"2021-02-07"}}}""", "line 1, $.electionDates.actual: An object stands here; an array is expected." },
        { """{"schema":"huanjie/1","office":{"person":"P-1","body":"villagers-committee","events":[{"kind":"tired","day":"2021-02-07"}]}}""", "line 1, $.office.events[0].kind: 'tired' is not known here. Write one of resignation, resignation-approved, loss-of-capacity, criminal-sentence, death, appraised-competent, appraised-incompetent." },
        { """{"schema":"huanjie/1","office":{"person":"P-1","body":"villagers-committee","events":[null]}}""", "line 1, $.office.events[0]: null stands here. Leave the member out when its value is not known." },
        { """{"schema":"huanjie/1","office":{"body":"villagers-committee"}}""", "line 1, $.office: 'person' is missing. It is required; add it." },
    };

    [Fact]
    public void A_poll_is_read_as_it_stands()
    {
        var poll = HuanJieJson.Polls.Read(Meeting);
        Assert.Equal(
            new()
            {
                Body = ElectedBody.PartyOrganisation,
                Mode = PollMode.GeneralMeeting,
                Due = 50,
                Present = 41,
                Recovered = 41,
                Spoiled = 1,
                Contests =
                [
                    new()
                    {
                        Post = Post.PartyCommitteeMember,
                        Seats = 2,
                        Candidates = [new() { Id = Examples.Id("P-1"), Votes = 35 }, new() { Id = Examples.Id("P-2"), Votes = 22, Sex = Sex.Female }],
                    },
                ],
                AlreadyElected = [new(Examples.Id("P-9"), Post.Secretary)],
                Kin = [],
                Proxies = [new() { Holder = Examples.Id("P-3"), Proxies = 1 }],
                Boxes = [new() { Name = "group-3", Ballots = 4 }],
                NotDue = [new() { Reason = ExclusionReason.LongIll, Members = 3, SuperiorAgreed = true }],
            },
            poll);
        Assert.Null(poll.Registered);
        Assert.Null(poll.NotDue!.Value[0].MeetingApproved);
    }

    [Theory]
    [MemberData(nameof(PollProblems))]
    public void What_is_wrong_with_a_poll_is_said_with_its_place(string old, string replacement, string problem)
    {
        Assert.Contains(old, Meeting, StringComparison.Ordinal);
        var exception = Assert.Throws<DocumentException>(() => HuanJieJson.Polls.Read(Meeting.Replace(old, replacement, StringComparison.Ordinal)));
        Assert.Equal(problem, exception.Message);
    }

    [Theory]
    [MemberData(nameof(OtherProblems))]
    public void What_is_wrong_with_another_document_is_said_with_its_place(string json, string problem)
    {
        Action read = json switch
        {
            _ when json.Contains("\"ballot\":", StringComparison.Ordinal) => () => HuanJieJson.Ballots.Read(json),
            _ when json.Contains("\"recall\":", StringComparison.Ordinal) => () => HuanJieJson.Recalls.Read(json),
            _ when json.Contains("\"office\":", StringComparison.Ordinal) => () => HuanJieJson.Offices.Read(json),
            _ => () => HuanJieJson.ElectionDates.Read(json),
        };
        Assert.Equal(problem, Assert.Throws<DocumentException>(read).Message);
    }

    [Fact]
    public void Each_format_refuses_the_documents_of_the_others()
    {
        Assert.Throws<DocumentException>(() => HuanJieJson.Recalls.Read(Meeting));
        Assert.Throws<DocumentException>(() => HuanJieJson.Ballots.Read(Meeting));
        Assert.Throws<DocumentException>(() => HuanJieJson.Polls.Read("null"));
        Assert.Throws<DocumentException>(() => HuanJieJson.Polls.Read("""{"schema":"huanjie/1","poll":null}"""));
    }

    [Property]
    public void What_is_written_of_a_poll_is_valid_and_read_back_equal(Poll poll, bool indented) => Keeps(HuanJieJson.Polls, PollSchema, poll, indented);

    [Property]
    public void What_is_written_of_a_ballot_is_valid_and_read_back_equal(Ballot ballot, bool indented) => Keeps(HuanJieJson.Ballots, BallotSchema, ballot, indented);

    [Property]
    public void What_is_written_of_a_recall_is_valid_and_read_back_equal(Recall recall, bool indented) => Keeps(HuanJieJson.Recalls, RecallSchema, recall, indented);

    [Property]
    public void What_is_written_of_days_is_valid_and_read_back_equal(ElectionDates dates, bool indented) => Keeps(HuanJieJson.ElectionDates, DatesSchema, dates, indented);

    [Property]
    public void What_is_written_of_an_office_is_valid_and_read_back_equal(OfficeRecord office, bool indented) => Keeps(HuanJieJson.Offices, OfficeSchema, office, indented);

    // The made-up election of seeds/election.cs: V-07 and V-08 are level for the third seat, nobody is elected deputy director.
    [Fact]
    public void The_example_of_a_poll_is_valid_and_decided()
    {
        var json = Example("poll.json");
        Assert.Empty(PollSchema.Validate(json));
        var outcome = Outcome.Of(RuleBooks.Under("zhejiang").On(new LocalDate(2020, 11, 8)), HuanJieJson.Polls.Read(json));
        Assert.Equal(OutcomeKind.Valid, outcome.Kind);
        Assert.Empty(outcome.Breaches);
        Assert.Equal(
            ["Director: elected V-01; 0 tied for 0, 0 left", "DeputyDirector: elected nobody; 0 tied for 0, 1 left", "CommitteeMember: elected V-05, V-06; 2 tied for 1, 0 left"],
            outcome.Contests.Select(static contest => contest.ToString()));
    }

    [Fact]
    public async Task The_examples_of_ballots_are_valid_and_counted()
    {
        var lines = Example("ballots.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, static line => Assert.Empty(BallotSchema.Validate(line)));
        await using var stream = File.OpenRead(Repository.File("seeds", "elections", "ballots.jsonl"));
        var ballots = (await HuanJieJson.Ballots.LoadAsync(stream)).Require();
        var poll = BallotCount.Of(RuleBooks.Under("zhejiang").On(new LocalDate(2020, 11, 8)), HuanJieJson.Polls.Read(Example("poll.json")), ballots);

        // The third has one person for two posts, the sixth cannot be read; the fifth is an abstention, which is valid.
        Assert.Equal((6, 4, 2), (poll.Recovered, poll.Valid, poll.Spoiled));
        Assert.Equal(["V-01: 1", "V-03: 1", "V-09: 1"], poll.Contests[0].Candidates.Select(static candidate => candidate.ToString()));
        Assert.Equal(["V-05: 2", "V-06: 1", "V-07: 0", "V-08: 0"], poll.Contests[2].Candidates.Select(static candidate => candidate.ToString()));
    }

    [Fact]
    public void The_example_of_a_recall_is_valid_and_fails_on_exactly_half()
    {
        var json = Example("recall.json");
        Assert.Empty(RecallSchema.Validate(json));
        var outcome = RecallOutcome.Of(RuleBooks.Under("zhejiang").On(new LocalDate(2021, 12, 1)), HuanJieJson.Recalls.Read(json));
        Assert.Equal((VerdictKind.Satisfied, VerdictKind.Violated), (outcome.Petition, outcome.Recalled));
    }

    [Fact]
    public void The_example_of_days_is_valid_and_its_handover_is_two_days_late()
    {
        var json = Example("dates.json");
        Assert.Empty(DatesSchema.Validate(json));
        var calendar = ElectionCalendar.Of(RuleBooks.Under("zhejiang").On(new LocalDate(2020, 11, 8)), HuanJieJson.ElectionDates.Read(json));
        Assert.Equal(["vc-handover"], calendar.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(2, calendar.DaysOff(Milestone.Handover));
    }

    [Fact]
    public void The_example_of_an_office_is_valid_and_the_office_has_ended()
    {
        var json = Example("office.json");
        Assert.Empty(OfficeSchema.Validate(json));
        var outcome = OfficeOutcome.Of(RuleBooks.National.On(new LocalDate(2023, 1, 1)), HuanJieJson.Offices.Read(json));
        Assert.Equal(new LocalDate(2022, 12, 20), outcome.EndedOn);
    }

    private static void Keeps<T>(DocumentFormat<T> format, JsonSchema schema, T value, bool indented)
        where T : class
    {
        var json = format.Write(value, indented);
        Assert.Equal(value, format.Read(json));
        Assert.Empty(schema.Validate(json));
    }

    private static string Example(string file) => File.ReadAllText(Repository.File("seeds", "elections", file));

    private static JsonSchema Load<T>(DocumentFormat<T> format)
        where T : class => JsonSchema.FromJsonAsync(format.Schema.ToJsonString()).GetAwaiter().GetResult();
}
