using HuanJie.Json;
using HuanJie.Tests.Preparation;

namespace HuanJie.Tests.Json;

/// <summary>Bad documents of the work before the vote: each says what was found, where, and what to write.</summary>
public sealed class PreparationProblemTests
{
    // Tests name the lines of it.
    private const string Sound = """
        {
          "schema": "huanjie/1",
          "preparation": {
            "organisations": [{ "code": "430105001001", "kind": "community" }, { "code": "430105001201", "kind": "village" }],
            "weights": { "team": 2, "structure": 1, "thinking": 1, "reserve": 1, "problems": 2, "mediumFrom": 33, "highFrom": 60, "poorIsMedium": true },
            "visits": [{ "on": "2020-07-01", "place": "430105001", "occasion": "survey" }],
            "scans": [{ "number": 1, "on": "2020-07-15", "assessments": [{ "organisation": "430105001001", "team": "good", "problems": "poor" }] }],
            "keyOrganisations": [{ "organisation": "430105001201", "from": "2020-08-01" }],
            "plans": [{ "id": "S-1", "kind": "split", "predecessors": ["430105001201"], "successors": [
              { "organisation": { "code": "430105001202", "kind": "village" }, "members": ["P-1"] },
              { "organisation": { "code": "430105001203", "kind": "village" }, "members": ["P-2"] }] }],
            "disputes": [{ "id": "X-1", "organisation": "430105001201", "kind": "land", "level": "district", "households": 41, "history": [
              { "on": "2020-09-03", "kind": "opened" },
              { "on": "2020-12-31", "kind": "payment", "fen": 1200000 },
              { "on": "2020-12-31", "kind": "settled" }] }],
            "leaders": [{ "id": "L-1", "level": "district" }],
            "trainings": [{ "on": "2020-09-20", "due": ["L-1"], "attended": ["L-1"] }],
            "selections": [{ "id": "C-1", "place": "430105001", "stages": [
              { "kind": "speech", "on": "2020-10-10", "places": 1, "entries": [{ "person": "P-1", "scores": [91, 88] }, { "person": "P-2", "scores": [90, 87] }] }] }],
            "review": {
              "departments": [{ "id": "D01" }],
              "rounds": [{ "number": 1, "on": "2020-10-01", "people": ["P-1", "P-2"] }, { "number": 2, "on": "2020-11-01", "people": ["P-1"] }],
              "replies": [{ "department": "D01", "round": 2, "on": "2020-11-10", "opinions": [{ "person": "P-1", "opinion": "clear", "overturns": 1 }] }]
            },
            "elections": [{ "organisation": "430105001001", "dates": { "body": "residents-committee", "pollingDay": "2021-01-10" }, "seats": 5 }]
          }
        }
        """;

    /// <summary>What is there, what is written instead, what is said.</summary>
    public static TheoryData<string, string, string> Problems => new()
    {
        { "\"430105001201\", \"kind\": \"village\" }],\n    \"weights\"", "\"430105001001\", \"kind\": \"village\" }],\n    \"weights\"", "line 3, $.preparation: Entries 1 and 2 of Organisations are both for 430105001001. An organisation stands in a preparation once." },
        { "\"team\": 2", "\"team\": 1001", "line 5, $.preparation.weights: The weight of Team is 1001. Give a whole number from 0 to 1000." },
        { "\"highFrom\": 60", "\"highFrom\": 160", "line 5, $.preparation.weights: HighFrom is 160 percent. Give a whole number from 0 to 101." },
        { ", \"poorIsMedium\": true", "", "line 5, $.preparation.weights: 'poorIsMedium' is missing. It is required; add it." },
        { "\"occasion\": \"survey\"", "\"occasion\": \"tea\"", "line 6, $.preparation.visits[0].occasion: 'tea' is not known here. Write one of unknown, survey, dispute, nomination, polling, handover." },
        { "\"2020-07-01\"", "\"2020-07-32\"", "line 6, $.preparation.visits[0].on: '2020-07-32' is not a date. The day is 32; July 2020 has 31 days. Correct it, or write only what is known, such as 1979-05." },
        { "\"number\": 1, \"on\": \"2020-07-15\"", "\"number\": 0, \"on\": \"2020-07-15\"", "line 7, $.preparation.scans[0]: Number is 0. Give 1 or more." },
        { "\"problems\": \"poor\"", "\"problems\": 3", "line 7, $.preparation.scans[0].assessments[0].problems: A number stands here; one of good, fair, weak, poor is expected." },
        { "\"predecessors\": [\"430105001201\"]", "\"predecessors\": [\"430105001201\", \"430105001001\"]", "line 9, $.preparation.plans[0]: 2 predecessors are given. Split has exactly one; write the codes of the organisations as they were before." },
        { "\"kind\": \"split\"", "\"kind\": \"recoded\"", "line 9, $.preparation.plans[0]: 2 successors are given. Recoded makes exactly one." },
        { "\"members\": [\"P-2\"]", "\"members\": [\"P-1\"]", "line 9, $.preparation.plans[0]: P-1 goes to 430105001202 and to 430105001203. Everybody goes to one organisation." },
        { "\"430105001203\"", "\"430105001202\"", "line 9, $.preparation.plans[0]: Entries 1 and 2 of successors are both for 430105001202. Each successor has a code of its own." },
        { "\"kind\": \"opened\"", "\"kind\": \"house-visit\"", "line 12, $.preparation.disputes[0]: The history does not begin with the day of opening. Write an event of kind opened first." },
        { "\"kind\": \"settled\"", "\"kind\": \"reopened\"", "line 12, $.preparation.disputes[0]: Event 3 on 2020-12-31 reopens what is open. Leave it out, or write the day on which it was settled before it." },
        { "\"on\": \"2020-12-31\", \"kind\": \"settled\"", "\"on\": \"2020-12-30\", \"kind\": \"settled\"", "line 12, $.preparation.disputes[0]: Event 3 is on 2020-12-30, before event 2 on 2020-12-31. Write the history in order of days." },
        { "\"fen\": 1200000", "\"fen\": -1", "line 14, $.preparation.disputes[0].history[1]: The payment is -1 fen. Write zero or more; money paid back is no payment." },
        { "\"households\": 41", "\"households\": -41", "line 12, $.preparation.disputes[0]: Households is -41; a count is zero or more. Leave it out when it is not known." },
        { "\"id\": \"X-1\"", "\"id\": \"征地案\"", "line 12, $.preparation.disputes[0].id: An id has a character that is not allowed, at position 1 of 3. Write ASCII letters, digits, '-', '_', '.' or ':', such as 'D-07'." },
        { "\"id\": \"X-1\"", "\"id\": \"11010519491231002X\"", "line 12, $.preparation.disputes[0].id: A citizen number is given as an id. Ids appear in reports: make one up, such as 'D-07'." },
        { "\"attended\": [\"L-1\"]", "\"attended\": [\"L-1\", \"L-1\"]", "line 17, $.preparation.trainings[0]: Entries 1 and 2 of Attended are both for L-1. Name each person once." },
        { "[91, 88]", "[91, 88.5]", "line 19, $.preparation.selections[0].stages[0].entries[0].scores[1]: 88.5 stands here; a whole number from -2147483648 to 2147483647 is expected." },
        { "[91, 88]", "[91, 10001]", "line 19, $.preparation.selections[0].stages[0].entries[0]: A score is 10001. Write whole points from 0 to 10000; for 87.5 of 100 write 875 of 1000 for everybody." },
        { "{ \"person\": \"P-2\", \"scores\": [90, 87] }", "{ \"person\": \"P-1\", \"scores\": [90, 87] }", "line 19, $.preparation.selections[0].stages[0]: Entries 1 and 2 of Entries are both for P-1. A person takes part in a stage once." },
        { "[{ \"id\": \"D01\" }]", "[]", "line 20, $.preparation.review: The review has no department. Name at least one: where nobody is asked, nobody consents." },
        { "\"number\": 2", "\"number\": 1", "line 20, $.preparation.review: Round 1 follows round 1. Write each round once, in the order of their numbers." },
        { "\"overturns\": 1", "\"overturns\": 2", "line 20, $.preparation.review: Reply 1, of D01 in round 2, overturns round 2. Only an earlier round can be overturned; within a round the graver opinion stands." },
        { "\"overturns\": 1", "\"overturns\": null", "line 23, $.preparation.review.replies[0].opinions[0].overturns: null stands here. Leave the member out when its value is not known." },
        { "\"residents-committee\"", "\"election-committee\"", "line 25, $.preparation.elections[0]: ElectionCommittee has no seats to elect. Name a committee or the Party organisation." },
        { "\"2021-01-10\"", "\"9021-01-10\"", "line 25, $.preparation.elections[0]: A day is of the year 9021. Write days of the years 1900 to 2999." },
        { "\"seats\": 5", "\"seats\": -5", "line 25, $.preparation.elections[0]: Seats is -5; a count is zero or more. Leave it out when it is not known." },
        { "\"seats\": 5", "\"chairs\": 5", "line 25, $.preparation.elections[0].chairs: 'chairs' is not a member here. The members are organisation, dates, seats; correct the name or take it out." },
    };

    [Fact]
    public void The_sound_document_is_read() => Assert.Equal("2 organisations, 1 scans, 1 disputes, 0 nominees", HuanJieJson.Preparations.Read(Sound).ToString());

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_is_wrong_is_said_with_its_place(string old, string replacement, string problem) =>
        Assert.Equal([problem], ProblemsOf(With(old, replacement)));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var broken = With("\"team\": 2", "\"team\": 1001").Replace("\"fen\": 1200000", "\"fen\": -1", StringComparison.Ordinal).Replace("\"seats\": 5", "\"seats\": \"five\"", StringComparison.Ordinal);
        Assert.Equal(
            [
                "line 5, $.preparation.weights: The weight of Team is 1001. Give a whole number from 0 to 1000.",
                "line 14, $.preparation.disputes[0].history[1]: The payment is -1 fen. Write zero or more; money paid back is no payment.",
                "line 25, $.preparation.elections[0].seats: Text stands here; a whole number from -2147483648 to 2147483647 is expected.",
            ],
            ProblemsOf(broken));
    }

    [Fact]
    public async Task In_a_file_of_disputes_the_good_lines_are_kept()
    {
        const string Good = """{"schema":"huanjie/1","dispute":{"id":"X-1","organisation":"430105001001","kind":"land","level":"district","history":[{"on":"2020-09-03","kind":"opened"}]}}""";
        using var stream = new MemoryStream(Documents.Utf8($"{Good}\n{Good.Replace("land", "sea", StringComparison.Ordinal)}\n{Good.Replace("X-1", "X-3", StringComparison.Ordinal)}\n"));
        var result = await HuanJieJson.Disputes.LoadAsync(stream);
        Assert.Equal(["X-1", "X-3"], result.Items.Select(static dispute => $"{dispute.Id}"));
        Assert.Equal([2L], result.Problems.Select(static problem => problem.Line));
    }

    [Theory]
    [InlineData("\"reserve\": 1")]
    [InlineData("\"level\": \"district\"")]
    [InlineData("\"kind\": \"land\"")]
    [InlineData("\"team\": \"good\"")]
    [InlineData("\"occasion\": \"survey\"")]
    public void What_is_personal_is_not_repeated(string old)
    {
        var name = old[..old.IndexOf(':', StringComparison.Ordinal)];
        var said = string.Join('\n', ProblemsOf(With(old, $"{name}: \"{Sentinel.Note}\"")));
        Assert.DoesNotContain(Sentinel.Note[..2], said, StringComparison.Ordinal);
        Assert.NotEqual("", said);
    }

    private static IEnumerable<string> ProblemsOf(string json) => Assert.Throws<DocumentException>(() => HuanJieJson.Preparations.Read(json)).Problems.Select(static problem => problem.ToString());

    private static string With(string old, string replacement)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        return Sound.Replace(old, replacement, StringComparison.Ordinal);
    }
}
