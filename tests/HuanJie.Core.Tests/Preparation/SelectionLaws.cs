using FsCheck.Xunit;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Stages and funnels: what must hold for all selections.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class SelectionLaws
{
    [Property]
    public void Those_who_entered_are_those_with_a_result(Selection selection, LocalDate day)
    {
        var funnel = SelectionFunnel.Of(selection, day);
        Assert.Equal(selection.Stages.Count(stage => stage.On <= day), funnel.Stages.Count);
        foreach (var (stage, source) in funnel.Stages.Zip(selection.Stages))
        {
            Assert.Equal(source.Entries.Select(static entry => entry.Person).Order(), stage.Outcomes.Select(static outcome => outcome.Person).Order());
            Assert.Equal(stage.Entered, stage.Passed + stage.Fell + stage.Withdrew + stage.Undecided);
            Assert.Equal(stage.Fell, stage.ByReason.Sum(static count => count.People));
        }

        foreach (var (before, after) in funnel.Stages.Zip(funnel.Stages.Skip(1)))
        {
            Assert.Equal(after.Entered - after.NotThrough.Count, before.Passed - after.Absent.Count);
        }
    }

    // Whoever passes is among so many by every way in which scores still missing may come, and level people are never parted.
    [Property(MaxTest = 1000)]
    public void Scores_decide_and_part_nobody_who_is_level(SelectionStage stage)
    {
        if (stage.Places is not { } places)
        {
            Assert.Equal(stage.Entries.Select(static entry => entry.Result), stage.Outcomes().Select(static outcome => outcome.Result));
            return;
        }

        var outcomes = stage.Outcomes();
        var standing = outcomes.Where(static outcome => outcome.Result is not StageResult.Withdrew).ToList();
        Assert.True(standing.Count(static outcome => outcome.Result is StageResult.Passed) <= places);
        foreach (var outcome in standing)
        {
            var others = standing.Where(other => other.Person != outcome.Person).ToList();
            var mayBeat = others.Count(other => other.Mean is null || other.Mean >= outcome.Mean);
            var surelyBeat = others.Count(other => other.Mean > outcome.Mean);
            Assert.Equal(
                outcome.Mean is null ? StageResult.Undecided : mayBeat < places ? StageResult.Passed : surelyBeat >= places ? StageResult.Fell : StageResult.Undecided,
                outcome.Result);
        }

        Assert.All(standing.GroupBy(static outcome => outcome.Mean), static level => Assert.Single(level.Select(static outcome => outcome.Result).Distinct()));
    }

    [Property]
    public void The_mean_leaves_out_one_highest_and_one_lowest(SelectionStage stage)
    {
        foreach (var outcome in stage.Outcomes())
        {
            var scores = stage.Entries.First(entry => entry.Person == outcome.Person).Scores.Order().ToList();
            var kept = stage.DropsExtremes && scores.Count >= 3 ? scores[1..^1] : scores;
            var judges = stage.Entries.Where(static entry => entry.Result is not StageResult.Withdrew).Select(static entry => entry.Scores.Count).DefaultIfEmpty(0).Max();
            var isIncomplete = stage.Places is not null && outcome.Result is not StageResult.Withdrew && scores.Count < judges;
            Assert.Equal(kept.Count == 0 || isIncomplete ? null : new Ratio(kept.Sum(), kept.Count), outcome.Mean);
        }
    }

    [Property]
    public void Sources_count_each_person_once(ValueList<Nominee> nominees, LocalDate day)
    {
        var sources = NomineeSources.Of(nominees, day);
        Assert.Equal(nominees.Where(nominee => nominee.IsOn(day)).Select(static nominee => nominee.Person).Distinct().Count(), sources.People);
        Assert.Equal(sources.People, sources.BySource.Sum(static count => count.People));
        Assert.All(sources.ByBackground, count => Assert.InRange(count.People, 0, sources.People));
    }
}
