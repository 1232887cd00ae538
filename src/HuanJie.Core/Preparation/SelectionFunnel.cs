using System.Globalization;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The funnel of a selection (选拔漏斗): how many entered each stage, went on, fell and why, and whether the stages fit each other.</summary>
public sealed record SelectionFunnel
{
    private SelectionFunnel(Selection selection, LocalDate day, ValueList<FunnelStage> stages)
    {
        Selection = selection;
        Day = day;
        Stages = stages;
    }

    /// <summary>The selection.</summary>
    public Selection Selection { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The stages up to the day, in order.</summary>
    public ValueList<FunnelStage> Stages { get; }

    /// <summary>Who is through all stages, by person; empty while a stage is still to come.</summary>
    public ValueList<PersonId> Chosen => Stages.Count < Selection.Stages.Count ? [] : [.. Stages[^1].Of(StageResult.Passed)];

    /// <summary>Looks at a selection at the end of a day.</summary>
    public static SelectionFunnel Of(Selection selection, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(selection);
        day = Shape.Iso(day);
        List<FunnelStage> stages = [];
        foreach (var stage in selection.Stages.TakeWhile(stage => stage.On <= day))
        {
            var outcomes = stage.Outcomes();
            var (passed, entered) = (stages.Count == 0 ? null : stages[^1].Of(StageResult.Passed).ToHashSet(), outcomes.Select(static outcome => outcome.Person).ToHashSet());
            stages.Add(new(
                stage.Kind,
                stage.On,
                outcomes,
                passed is null ? [] : [.. entered.Where(person => !passed.Contains(person)).Order()],
                passed is null ? [] : [.. passed.Where(person => !entered.Contains(person)).Order()]));
        }

        return new(selection, day, [.. stages]);
    }

    /// <summary>As in <c>SP-1: 24 -> 15 -> 10 -> 8</c>: who entered the first stage, and who passed each.</summary>
    public override string ToString() => Stages.Count == 0
        ? $"{Selection.Id}: not begun"
        : $"{Selection.Id}: {string.Join(" -> ", Stages.Select(static stage => stage.Passed).Prepend(Stages[0].Entered).Select(static count => count.ToString(CultureInfo.InvariantCulture)))}";
}

/// <summary>One stage of a funnel (漏斗环节). Those who entered are those who passed, fell, withdrew and are undecided, together.</summary>
/// <param name="Kind">The kind of stage.</param>
/// <param name="On">Its day.</param>
/// <param name="Outcomes">What became of everybody.</param>
/// <param name="NotThrough">Who took part without having passed the stage before, by id.</param>
/// <param name="Absent">Who passed the stage before and did not take part, by id.</param>
public sealed record FunnelStage(SelectionStageKind Kind, LocalDate On, ValueList<StageOutcome> Outcomes, ValueList<PersonId> NotThrough, ValueList<PersonId> Absent)
{
    /// <summary>Those who took part.</summary>
    public int Entered => Outcomes.Count;

    /// <summary>Those who went on.</summary>
    public int Passed => Count(StageResult.Passed);

    /// <summary>Those who did not.</summary>
    public int Fell => Count(StageResult.Fell);

    /// <summary>Those who left by their own wish.</summary>
    public int Withdrew => Count(StageResult.Withdrew);

    /// <summary>Those of whom it is not decided.</summary>
    public int Undecided => Count(StageResult.Undecided);

    /// <summary>Those who did not go on, by the kind of reason; reasons without anybody are left out.</summary>
    public ValueList<NomineeCount<FallReason>> ByReason =>
    [
        .. Outcomes.Where(static outcome => outcome.Result is StageResult.Fell).GroupBy(static outcome => outcome.Reason).OrderBy(static group => group.Key)
            .Select(static group => new NomineeCount<FallReason>(group.Key, group.Count())),
    ];

    /// <summary>The people with a result, by id.</summary>
    public IEnumerable<PersonId> Of(StageResult result) => Outcomes.Where(outcome => outcome.Result == result).Select(static outcome => outcome.Person).Order();

    /// <summary>As in <c>Speech on 2020-11-06: 10 entered, 8 passed</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} on {On:R}: {Entered} entered, {Passed} passed");

    private int Count(StageResult result) => Outcomes.Count(outcome => outcome.Result == result);
}
