using HuanJie.Preparation;
using static HuanJie.Text.PreparationText;

namespace HuanJie.Text;

/// <summary>Prints the work before the vote as tables (换届准备工作表). Each line ends with a line feed.</summary>
public static class PreparationTables
{
    private static readonly ReadinessState[] FromDone = [ReadinessState.Done, ReadinessState.Ready, ReadinessState.Undetermined, ReadinessState.NotReady];

    /// <summary>The grades of each scan; then how grades and factors moved from each to the next, and from the first to the last.</summary>
    /// <param name="series">The scans.</param>
    /// <param name="language">The language.</param>
    public static string Table(this ScanSeries series, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        var wording = PreparationWording.In(language);
        List<string[]> grades = [["", .. Enum.GetValues<RiskGrade>().Select(wording.Word), wording.Say("table.undetermined")]];
        foreach (var (scan, counts) in series.Scans.Zip(series.Grades))
        {
            grades.Add([wording.Say("table.scan", ("number", Number(scan.Number)), ("day", Day(scan.On))), Number(counts.Low), Number(counts.Medium), Number(counts.High), Number(counts.Undetermined)]);
        }

        List<ScanComparison> comparisons = [.. series.Steps];
        if (series.Steps.Count > 1)
        {
            comparisons.Add(series.Whole!);
        }

        return TextTable.Align(grades) + string.Concat(comparisons.Select(comparison => comparison.Table(language)));
    }

    /// <summary>How many organisations moved which way, by grade and by factor.</summary>
    /// <param name="comparison">Two scans side by side.</param>
    /// <param name="language">The language.</param>
    public static string Table(this ScanComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var wording = PreparationWording.In(language);
        Movement[] columns = [Movement.Rose, Movement.Fell, Movement.Unchanged, Movement.Unknown, Movement.Appeared, Movement.Gone];
        var rows = new List<string[]>
        {
            new[] { wording.Say("table.movement", ("before", Day(comparison.Before.On)), ("after", Day(comparison.After.On))) }.Concat(columns.Select(wording.Word)).ToArray(),
            Row(wording.Say("table.grades"), comparison.Grades),
        };
        rows.AddRange(Enum.GetValues<RiskFactor>().Select(factor => Row(wording.Word(factor), comparison.Of(factor))));
        return TextTable.Align(rows);

        static string[] Row(string name, MovementCounts counts) =>
            [name, Number(counts.Rose), Number(counts.Fell), Number(counts.Unchanged), Number(counts.Unknown), Number(counts.Appeared), Number(counts.Gone)];
    }

    /// <summary>How many came by each source, and how many have each background.</summary>
    /// <param name="sources">Where nominees come from.</param>
    /// <param name="language">The language.</param>
    public static string Table(this NomineeSources sources, Language language)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var wording = PreparationWording.In(language);
        return TextTable.Align(
        [
            [wording.Say("table.all"), Number(sources.People)],
            .. sources.BySource.Select(count => new[] { wording.Word(count.Key), Number(count.People) }),
            .. sources.ByBackground.Select(count => new[] { wording.Word(count.Key), Number(count.People) }),
        ]);
    }

    /// <summary>Stage by stage: who entered, passed, fell, withdrew and is undecided, in numbers, and why they fell, by kind.</summary>
    /// <param name="funnel">The funnel of a selection.</param>
    /// <param name="language">The language.</param>
    public static string Table(this SelectionFunnel funnel, Language language)
    {
        ArgumentNullException.ThrowIfNull(funnel);
        var wording = PreparationWording.In(language);
        StageResult[] results = [StageResult.Passed, StageResult.Fell, StageResult.Withdrew, StageResult.Undecided];
        return TextTable.Align(
        [
            [wording.Say("table.stage"), wording.Say("table.entered"), .. results.Select(wording.Word), wording.Say("table.reasons")],
            .. funnel.Stages.Select(stage => new[]
            {
                $"{wording.Word(stage.Kind)} {Day(stage.On)}",
                Number(stage.Entered),
                Number(stage.Passed),
                Number(stage.Fell),
                Number(stage.Withdrew),
                Number(stage.Undecided),
                stage.ByReason.Count == 0 ? "-" : wording.Join(stage.ByReason.Select(count => wording.Say("table.count", ("what", wording.Word(count.Key)), ("count", Number(count.People))))),
            }),
        ]);
    }

    /// <summary>Departments down, rounds across; in each cell clear / doubt / veto / overturned / silent. Below it, how many people stand how.</summary>
    /// <param name="matrix">The joint review.</param>
    /// <param name="language">The language.</param>
    public static string Table(this ReviewMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var wording = PreparationWording.In(language);
        var states = matrix.States();
        return TextTable.Align(
        [
            [wording.Say("table.department"), .. matrix.Review.Rounds.Select(round => wording.Say("table.round", ("number", Number(round.Number))))],
            .. matrix.Cells.GroupBy(static cell => cell.Department).Select(group => group.Select(static cell => $"{cell.Clear}/{cell.Doubt}/{cell.Veto}/{cell.Overturned}/{cell.Silent}").Prepend($"{group.Key}").ToArray()),
        ]) + TextTable.Align(
        [
            [wording.Word(ReviewState.Cleared), Number(states.Cleared)],
            [wording.Word(ReviewState.Pending), Number(states.Pending)],
            [wording.Word(ReviewState.Blocked), Number(states.Blocked)],
        ]);
    }

    /// <summary>How many organisations are how ready: all, by what is elected next, and by part of the work.</summary>
    /// <param name="readiness">The readiness of a district.</param>
    /// <param name="language">The language.</param>
    public static string Table(this DistrictReadiness readiness, Language language)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        var wording = PreparationWording.In(language);
        return TextTable.Align(
        [
            [Day(readiness.Day), .. FromDone.Select(wording.Word)],
            Row(wording.Say("table.all"), readiness.Counts),
            .. readiness.ByNext().Select(part => Row(part.Next is { } body ? wording.Say("table.next", ("body", wording.Word(body))) : wording.Say("table.next.none"), part.Counts)),
            .. readiness.Phases.Select(part => Row(wording.Word(part.Phase), part.Counts)),
        ]);

        static string[] Row(string name, ReadinessCounts counts) => [name, Number(counts.Done), Number(counts.Ready), Number(counts.Undetermined), Number(counts.NotReady)];
    }

    /// <summary>Day by day across: for all and for each part of the work, how many organisations are ready or done, of how many.</summary>
    /// <param name="timeline">The days.</param>
    /// <param name="language">The language.</param>
    public static string Table(this ReadinessTimeline timeline, Language language)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var wording = PreparationWording.In(language);
        return TextTable.Align(
        [
            [wording.Say("table.ready"), .. timeline.Days.Select(static day => Day(day.Day))],
            [wording.Say("table.all"), .. timeline.Days.Select(static day => Forward(day.Counts))],
            .. Enum.GetValues<PreparationPhase>().Select(phase => timeline.Days.Select(day => Forward(day.In(phase))).Prepend(wording.Word(phase)).ToArray()),
        ]);

        static string Forward(ReadinessCounts counts) => $"{new CoverageCount(counts.Done + counts.Ready, counts.Total)}";
    }

    /// <summary>What is left, one line a thing, in the order of the plan.</summary>
    /// <param name="plan">The work that is left.</param>
    /// <param name="language">The language.</param>
    /// <param name="most">The most lines; all unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public static string Table(this WorkPlan plan, Language language, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var wording = PreparationWording.In(language);
        return TextTable.Align([.. plan.Items.Take(most).Select(item => new[]
        {
            wording.Say(
                "table.work",
                ("organisation", $"{item.Organisation}"),
                ("risk", item.Risk is { } risk ? wording.Word(risk) : wording.Say("table.unassessed")),
                ("hard", item.IsHardCase ? wording.Say("table.hard") : "")),
            item.PollingDay is { } day ? Day(day) : "-",
            item.Issue.Describe(language),
        })]);
    }
}
