using HuanJie.Preparation;

namespace HuanJie.Text;

/// <summary>Names what the work before the vote tells apart (换届准备工作的名称): grades, kinds and states.</summary>
public static class PreparationNames
{
    /// <summary>The name of the factor: 班子运行, "team".</summary>
    /// <param name="factor">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this RiskFactor factor, Language language) => PreparationWording.In(language).Word(factor);

    /// <summary>The name of the level: 较好, "fair".</summary>
    /// <param name="level">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this FactorLevel level, Language language) => PreparationWording.In(language).Word(level);

    /// <summary>The name of the grade: 高风险, "high risk".</summary>
    /// <param name="grade">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this RiskGrade grade, Language language) => PreparationWording.In(language).Word(grade);

    /// <summary>The name of the movement: 风险上升, "rose".</summary>
    /// <param name="movement">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this Movement movement, Language language) => PreparationWording.In(language).Word(movement);

    /// <summary>The name of the occasion: 选举日, "polling day".</summary>
    /// <param name="occasion">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this VisitOccasion occasion, Language language) => PreparationWording.In(language).Word(occasion);

    /// <summary>The name of the kind: 征地用地, "land".</summary>
    /// <param name="kind">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this DisputeKind kind, Language language) => PreparationWording.In(language).Word(kind);

    /// <summary>The name of the level: 街道(乡镇), "sub-district".</summary>
    /// <param name="level">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this ResponsibleLevel level, Language language) => PreparationWording.In(language).Word(level);

    /// <summary>The name of the source: 自荐, "self-recommended".</summary>
    /// <param name="source">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this NomineeSource source, Language language) => PreparationWording.In(language).Word(source);

    /// <summary>The name of the background: 退役军人, "veterans".</summary>
    /// <param name="background">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this NomineeBackground background, Language language) => PreparationWording.In(language).Word(background);

    /// <summary>The name of the stage: 网格预选, "grid preselection".</summary>
    /// <param name="kind">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this SelectionStageKind kind, Language language) => PreparationWording.In(language).Word(kind);

    /// <summary>The name of the result: 淘汰, "fell".</summary>
    /// <param name="result">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this StageResult result, Language language) => PreparationWording.In(language).Word(result);

    /// <summary>The name of the reason: 得票不足, "votes".</summary>
    /// <param name="reason">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this FallReason reason, Language language) => PreparationWording.In(language).Word(reason);

    /// <summary>The name of the opinion: 否决, "veto".</summary>
    /// <param name="opinion">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this Opinion opinion, Language language) => PreparationWording.In(language).Word(opinion);

    /// <summary>The name of the reason: 税务, "tax".</summary>
    /// <param name="reason">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this ReviewReason reason, Language language) => PreparationWording.In(language).Word(reason);

    /// <summary>The name of the state: 通过, "cleared".</summary>
    /// <param name="state">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this ReviewState state, Language language) => PreparationWording.In(language).Word(state);

    /// <summary>The name of the phase: 选情研判, "Ground".</summary>
    /// <param name="phase">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this PreparationPhase phase, Language language) => PreparationWording.In(language).Word(phase);

    /// <summary>The name of the state: 就绪, "ready".</summary>
    /// <param name="state">The value.</param>
    /// <param name="language">The language.</param>
    public static string Name(this ReadinessState state, Language language) => PreparationWording.In(language).Word(state);
}
