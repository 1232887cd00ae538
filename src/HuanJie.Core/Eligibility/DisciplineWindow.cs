using System.Globalization;
using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate is not promoted inside the window after discipline (处分影响期): and after the heavier measures takes no equal post either.</summary>
/// <remarks>
/// Months run from approval, or from the decision where the rule says so; the day on which they are complete is clear. A measure with a length of its own (留党察看 of one or two years) bars through it and
/// then for its window. After a lighter measure, who holds the post already, or a higher one in the same body, is not promoted; after the heavier ones, who holds a
/// higher one in the same body may take a lower. Source: 中国共产党纪律处分条例 (2018) arts 10 to 13; 公职人员政务处分法 art. 8.
/// </remarks>
public sealed class DisciplineWindow : RuleCheck
{
    private readonly Dictionary<string, int> _months;
    private readonly ValueList<string> _barsEqualPosts;
    private readonly ValueList<string> _withTerm;
    private readonly string _from;

    private DisciplineWindow(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _months = rule.Parameters.Windows("windows").ToDictionary(static window => window.Kind, static window => window.Months, StringComparer.Ordinal);
        _barsEqualPosts = rule.Parameters.Texts("barsEqualPosts");
        _withTerm = rule.Parameters.Texts("withTerm");
        _from = rule.Parameters.Text("from") ?? "approved";
    }

    /// <summary>The kind <c>discipline-window</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "discipline-window",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("处分影响期内不得提任", "no promotion within the window after discipline"),
        Parameters =
        [
            new() { Name = "windows", Kind = ParameterKind.Windows, Meaning = new("各种处分的影响期(月)", "the window of each measure, in months"), Required = true, Strictness = Strictness.Incomparable },
            new()
            {
                Name = "from",
                Kind = ParameterKind.Name,
                Meaning = new("起算日", "from which day of the entry the window runs"),
                Choices = ["approved", "decided"],
                Default = ParameterValue.Of("approved"),
                Strictness = Strictness.Incomparable,
            },
            new() { Name = "barsEqualPosts", Kind = ParameterKind.Names, Meaning = new("也不得担任同等职务的处分", "the measures that bar an equal post too"), Strictness = Strictness.More },
            new() { Name = "withTerm", Kind = ParameterKind.Names, Meaning = new("自身有期限、期满后起算影响期的处分", "the measures with a length in years of their own, after which the window runs"), Strictness = Strictness.More },
        ],
        Prepare = static (rule, basis) => new DisciplineWindow(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (candidate.Record is not { } record)
        {
            return Judgement.ForWantOf(FactNames.Record);
        }

        var parts = new List<Judgement>();
        for (var i = 0; i < record.Count; i++)
        {
            if (_months.TryGetValue(record[i].Kind.ToString(), out var months))
            {
                parts.Add(Judge(candidate, record[i], i, months));
            }
        }

        return parts.Count == 0
            ? Judgement.Of("discipline-window", VerdictKind.Satisfied).Using(FactNames.Record, record.Count)
            : Judgement.All([.. parts]);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        foreach (var entry in candidate.Record ?? [])
        {
            if (_months.TryGetValue(entry.Kind.ToString(), out var months))
            {
                foreach (var span in (int[])[Span(entry, months, least: true), Span(entry, months, least: false)])
                {
                    new RecordWindow(_from, span, WhileUnresolved: false).AddTurningDays(entry, days);
                }
            }
        }
    }

    // Whether the post sought is a step up from what is held; null when that is not known.
    private static bool? IsPromotion(Candidate candidate) => candidate.Entry is Entry.Newcomer ? true
        : candidate.Holds is { } held ? !held.Any(post => post.Body == candidate.Body && post.Position <= candidate.Position)
        : null;

    // Whether the post sought is equal to what is held or above it; null when that is not known.
    private static bool? IsEqualOrHigher(Candidate candidate) => candidate.Entry is Entry.Newcomer ? true
        : candidate.Holds is { } held ? !held.Any(post => post.Body == candidate.Body && post.Position < candidate.Position)
        : null;

    private Judgement Judge(Candidate candidate, ConductEntry entry, int place, int months)
    {
        var (least, most) = (Span(entry, months, least: true), Span(entry, months, least: false));
        var inWindow = Bars(entry, least) is { } bars && bars == Bars(entry, most) ? bars : (bool?)null;
        var barsEqual = _barsEqualPosts.Contains(entry.Kind.ToString());
        var barred = inWindow & (barsEqual ? IsEqualOrHigher(candidate) : IsPromotion(candidate));
        var clear = least == most ? new RecordWindow(_from, least, WhileUnresolved: false).ClearOn(entry) : null;
        var verdict = barred switch { true => VerdictKind.Violated, false => VerdictKind.Satisfied, _ => VerdictKind.Undetermined };
        var step = verdict is VerdictKind.Undetermined ? "discipline-window.undetermined"
            : inWindow is not true ? clear is { } end && end <= Basis.PollingDay ? "discipline-window.over" : "discipline-window.not-running"
            : verdict is VerdictKind.Satisfied ? barsEqual ? "discipline-window.lower" : "discipline-window.not-promoted"
            : clear is null ? "discipline-window.running"
            : "discipline-window.violated";
        return new Judgement(
            verdict,
            step,
            new Argument("kind", entry.Kind.ToString(), IsWord: true),
            new Argument("months", least == most ? Text(least) : $"{Text(least)}..{Text(most)}"),
            new Argument("clear", clear is { } day ? Days.Text(day) : ""),
            Argument.Of("day", Basis.PollingDay)) with
        {
            Facts = [new(Place(place), entry.Kind.ToString())],
            Missing = verdict is VerdictKind.Undetermined ? [inWindow is null ? Place(place) : FactNames.Holds] : [],
            Boundary = clear,
        };
    }

    private bool? Bars(ConductEntry entry, int months) => new RecordWindow(_from, months, WhileUnresolved: false).Bars(entry, Basis.PollingDay);

    // A length of one or two years, where the entry does not say which.
    private int Span(ConductEntry entry, int months, bool least) =>
        _withTerm.Contains(entry.Kind.ToString()) ? months + (12 * Math.Clamp(entry.Years ?? (least ? 1 : 2), 0, 100)) : months;

    private static string Text(int months) => months.ToString(CultureInfo.InvariantCulture);

    private static string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"{FactNames.Record}[{index}]");
}
