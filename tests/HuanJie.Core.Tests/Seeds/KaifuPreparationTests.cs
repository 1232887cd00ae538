using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Statistics;
using NJsonSchema;
using NodaTime;

namespace HuanJie.Tests.Seeds;

/// <summary>The record of the work before Kaifu's vote: what the report says is in it, and it fits the rosters.</summary>
public sealed class KaifuPreparationTests(KaifuSeed seed) : IClassFixture<KaifuSeed>
{
    private static readonly string Json = File.ReadAllText(Repository.File("seeds", "preparation", "kaifu.json"));
    private static readonly PreparationRecord Record = HuanJieJson.Preparations.Read(Json);

    [Fact]
    public async Task It_is_valid_and_fits_together()
    {
        var schema = await JsonSchema.FromJsonAsync(HuanJieJson.Preparations.Schema.ToJsonString());
        Assert.Empty(schema.Validate(Json));
        Assert.Empty(RecordProblems.Of(Record));
        Assert.Equal(seed.Turnover.Current.Select(static roster => roster.Organisation), Record.Organisations);
    }

    [Fact]
    public void What_the_report_says_is_in_it()
    {
        Assert.Equal(new CoverageCount(16, 16), VisitCoverage.Of(Record, new(2020, 7, 31)).Subdistricts);
        Assert.Equal(3, Record.Scans.Count);
        Assert.Equal(6, Record.Plans.Count(static plan => plan.Kind is LineageKind.Split));
        Assert.Equal((15, 3), (Record.Review!.Departments.Count, Record.Review.Rounds.Count));
        Assert.Equal(45, Record.Review.Replies.Select(static reply => (reply.Department, reply.Round)).Distinct().Count());
        var legacy = Assert.Single(Record.Disputes, static dispute => dispute.IsLegacy);
        Assert.Equal((DisputeKind.Land, new LocalDate(2020, 9, 3)), (legacy.Kind, legacy.Opened));
        Assert.Equal(new LocalDate(2020, 12, 31), legacy.On(new(2021, 1, 28))!.FirstPaidOn);
        var selection = Assert.Single(Record.Selections);
        Assert.Equal(DivisionCode.Parse("430105014"), selection.Place);
        Assert.Equal([SelectionStageKind.GridPreselection, SelectionStageKind.BranchVetting, SelectionStageKind.Speech], selection.Stages.Select(static stage => stage.Kind));
    }

    // Whoever is chosen in Shaping sits in one of its bodies later.
    [Fact]
    public void Those_chosen_are_elected()
    {
        var funnel = SelectionFunnel.Of(Record.Selections[0], new(2020, 10, 31));
        var elected = seed.Within(KaifuSeed.Shaping).Current.SelectMany(static roster => roster.Members).Select(static member => member.Id).ToHashSet();
        Assert.Equal(12, funnel.Chosen.Count);
        Assert.All(funnel.Chosen, person => Assert.Contains(person, elected));
    }

    // The plans lead from last term's rosters to this term's codes and lineages, and nobody is lost on the way.
    [Fact]
    public void The_plans_lead_to_the_organisations_that_elect()
    {
        var reorganisation = Reorganisation.Of(Record.Plans, seed.Turnover.Previous);
        Assert.Equal(
            seed.Turnover.Current.Select(static roster => (roster.Organisation.Code, roster.Organisation.Lineage)),
            reorganisation.Turnover.Current.Select(static roster => (roster.Organisation.Code, roster.Organisation.Lineage)));
        Assert.Equal(10, reorganisation.Effects.Count);
        Assert.All(reorganisation.Effects, static effect => Assert.Empty(effect.Unplaced));
        Assert.All(reorganisation.Problems, static problem => Assert.Equal(ReorganisationProblemKind.TooManyPeople, problem.Kind));
        var tally = Tally.Of(reorganisation.Turnover, KaifuSeed.Today);
        Assert.Equal(0, Indicators.TwoCommittees.Newcomers.Of(tally).LeastNumerator);
        Assert.Equal(0, Indicators.TwoCommittees.Left.Of(tally).LeastNumerator);
    }

    // Everybody who was elected had been considered for that body, and nobody with a veto that stood was.
    [Fact]
    public void Who_was_elected_was_considered_and_through_the_review()
    {
        var matrix = ReviewMatrix.Of(Record.Review!, new(2021, 1, 28));
        var considered = Record.Nominees.Select(static nominee => (nominee.Organisation, nominee.Body.Seats, nominee.Person)).ToHashSet();
        foreach (var (roster, member, body) in from roster in seed.Turnover.Current
                                               from member in roster.Members
                                               from body in new[] { Body.PartyOrganisation, Body.Committee }
                                               where member.SitsOn(body)
                                               select (roster, member, body))
        {
            Assert.Contains((roster.Organisation.Code, body, member.Id), considered);
            Assert.Equal(ReviewState.Cleared, matrix.Of(member.Id).State);
        }
    }

    [Theory]
    [InlineData("2020-10-31", 0, 42, 25, 47)]
    [InlineData("2020-12-31", 0, 105, 4, 5)]
    [InlineData("2021-01-28", 114, 0, 0, 0)]
    public void The_district_is_as_ready_as_the_plan_says(string day, int done, int ready, int undetermined, int notReady) =>
        Assert.Equal(
            new ReadinessCounts(done, ready, undetermined, notReady),
            DistrictReadiness.Of(Record, RuleBooks.Under("hunan"), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Counts);
}
