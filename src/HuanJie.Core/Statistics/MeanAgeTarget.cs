using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Statistics;

/// <summary>A region's mean age is not above last term's (平均年龄不高于上届): both in whole years, each on the day of its own election, compared exactly.</summary>
/// <remarks>
/// This term's ages are counted on the polling day, last term's on the day that the rule names, or else on the latest day on which a term of last term's rosters
/// began.
/// </remarks>
public sealed class MeanAgeTarget : RuleCheck
{
    private readonly MeanAgeIndicator _indicator;
    private readonly LocalDate? _lastTermAsOf;

    private MeanAgeTarget(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _indicator = Groups[rule.Parameters.Text("group") ?? "two-committees"];
        _lastTermAsOf = rule.Parameters.Day("lastTermAsOf");
    }

    private static Dictionary<string, MeanAgeIndicator> Groups { get; } = new(StringComparer.Ordinal)
    {
        ["two-committees"] = Indicators.TwoCommittees.MeanAge,
        ["party-committee"] = Indicators.PartyCommittee.MeanAge,
        ["committee"] = Indicators.Committee.MeanAge,
        ["secretaries"] = Indicators.Secretaries.MeanAge,
        ["directors"] = Indicators.Directors.MeanAge,
    };

    /// <summary>The kind <c>mean-age-not-above-last-term</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "mean-age-not-above-last-term",
        Subjects = RuleSubjects.Region,
        Meaning = new("平均年龄不高于上届", "a mean age not above last term's"),
        Parameters =
        [
            new() { Name = "group", Kind = ParameterKind.Name, Meaning = new("人员范围", "whose age"), Choices = [.. Groups.Keys], Default = ParameterValue.Of("two-committees"), Strictness = Strictness.Incomparable },
            new() { Name = "lastTermAsOf", Kind = ParameterKind.Day, Meaning = new("上届年龄截止日", "the day on which last term's ages are counted"), Strictness = Strictness.Incomparable },
        ],
        Prepare = static (rule, basis) => new MeanAgeTarget(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Turnover region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (region.Previous.Count == 0)
        {
            return Judgement.NotApplicable("no-last-term");
        }

        if ((_lastTermAsOf ?? region.Previous.Select(static roster => roster.Term?.Start).Max()) is not { } lastDay)
        {
            return Judgement.ForWantOf($"previous.{FactNames.TermStart}");
        }

        var now = _indicator.Of(Tally.Of(region.Current, new TallyBasis(Basis.PollingDay, Basis.LeapDay)));
        var before = _indicator.Of(Tally.Of(region.Previous, new TallyBasis(lastDay, Basis.LeapDay)));
        if (now.Least is not { } least || now.Most is not { } most || before.Least is not { } lastLeast || before.Most is not { } lastMost)
        {
            return Judgement.NotApplicable("empty-base");
        }

        var isKnown = now.Missing == 0 && before.Missing == 0;
        var verdict = !isKnown ? VerdictKind.Undetermined
            : most <= lastLeast ? VerdictKind.Satisfied
            : least > lastMost ? VerdictKind.Violated
            : VerdictKind.Undetermined;
        return Judgement.Of(
            "mean-age-not-above-last-term",
            verdict,
            new Argument("indicator", _indicator.Id, IsWord: true),
            new Argument("now", now.ToString()),
            new Argument("before", before.ToString()),
            new Argument("mean", most.ToDecimalString(2)),
            new Argument("lastMean", lastLeast.ToDecimalString(2)),
            Argument.Of("day", Basis.PollingDay),
            Argument.Of("lastDay", lastDay)).Using(_indicator.Id, now).Using($"previous.{_indicator.Id}", before) with
        {
            Missing = verdict is VerdictKind.Undetermined ? [FactNames.Birth] : [],
        };
    }
}
