using System.Globalization;
using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate has no barring entry in the record (负面清单): of certain kinds, for ever or within a window, each evidenced by a department.</summary>
/// <remarks>
/// A window from 2016-03-01 of five years ends with 2021-02-28: the day on which the years are complete is clear (民法典 art. 1259, 不满 excludes the number).
/// Without years or months the bar is for ever. No record looked up is not a clean record.
/// </remarks>
public sealed class NoRecord : RuleCheck
{
    private readonly HashSet<string> _kinds;
    private readonly RecordWindow _window;
    private readonly string _evidence;

    private NoRecord(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        var parameters = rule.Parameters;
        _kinds = parameters.Texts("records").ToHashSet(StringComparer.Ordinal);
        _window = new(parameters.Text("from") ?? "decided", MonthsOf(parameters), parameters.Flag("whileUnresolved"));
        _evidence = string.Join(", ", parameters.Texts("evidence"));
    }

    /// <summary>The kind <c>no-record</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "no-record",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("没有所列情形的记录", "no entry of certain kinds in the record, for ever or within a window"),
        Parameters =
        [
            new() { Name = "records", Kind = ParameterKind.Names, Meaning = new("所列情形", "the kinds of entries"), Required = true, Strictness = Strictness.More },
            new() { Name = "years", Kind = ParameterKind.WholeNumber, Meaning = new("限制年数", "the window in years; without years and months it is for ever"), Least = 1, Most = 100, Strictness = Strictness.Neutral },
            new() { Name = "months", Kind = ParameterKind.WholeNumber, Meaning = new("限制月数", "the window in months"), Least = 1, Most = 1200, Strictness = Strictness.Neutral },
            new()
            {
                Name = "from",
                Kind = ParameterKind.Name,
                Meaning = new("起算日", "from which day of the entry the window runs"),
                Choices = ["decided", "approved", "released"],
                Default = ParameterValue.Of("decided"),
                Strictness = Strictness.Incomparable,
            },
            new() { Name = "whileUnresolved", Kind = ParameterKind.Flag, Meaning = new("未整改、未解除期间", "whether it bars while it is not put right or has not ended"), Default = ParameterValue.Of(false), Strictness = Strictness.Incomparable },
            new() { Name = "evidence", Kind = ParameterKind.Names, Meaning = new("出具证明的部门", "the departments that evidence it"), Choices = Departments, Strictness = Strictness.Neutral },
        ],
        FaultOf = static parameters => parameters.Find("years") is not null && parameters.Find("months") is not null
            ? "The window is given in years and in months. Write one of the two."
            : null,
        Relation = Relate,
        Prepare = static (rule, basis) => new NoRecord(rule, basis),
    };

    /// <summary>The departments that can evidence an entry, as they are named in rule books.</summary>
    public static ValueList<string> Departments { get; } =
    [
        "discipline-inspection", "organisation", "united-front", "political-legal", "court", "procuratorate", "public-security", "justice",
        "civil-affairs", "petitions", "natural-resources", "ecology", "health", "agriculture", "emergency", "market-regulation", "tax", "township", "election-committee",
    ];

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

        ConductEntry? open = null;
        var openPlace = 0;
        List<Judgement> past = [];
        for (var i = 0; i < record.Count; i++)
        {
            var entry = record[i];
            var bars = _kinds.Contains(entry.Kind.ToString()) ? _window.Bars(entry, Basis.PollingDay) : false;
            if (bars is true)
            {
                return Say(VerdictKind.Violated, entry, i);
            }

            if (bars is null && open is null)
            {
                (open, openPlace) = (entry, i);
            }

            if (bars is false && _kinds.Contains(entry.Kind.ToString()))
            {
                past.Add(SayPast(entry, i));
            }
        }

        return open is not null ? Say(VerdictKind.Undetermined, open, openPlace) with { Missing = [Place(openPlace)] }
            : past.Count > 0 ? Judgement.All([.. past])
            : Judgement.Of("no-record", VerdictKind.Satisfied, new Argument("kinds", string.Join(", ", Rule.Parameters.Texts("records")), IsWord: true), Argument.Of("day", Basis.PollingDay))
                .Using(FactNames.Record, record.Count);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        foreach (var entry in (candidate.Record ?? []).Where(entry => _kinds.Contains(entry.Kind.ToString())))
        {
            _window.AddTurningDays(entry, days);
        }
    }

    private static string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"{FactNames.Record}[{index}]");

    private static int? MonthsOf(RuleParameters parameters) => parameters.WholeNumber("months") ?? parameters.WholeNumber("years") * 12;

    // A bar for ever is the strictest window; lists that only overlap are two bars beside each other.
    private static RuleRelation Relate(RuleParameters one, RuleParameters other)
    {
        var (mine, theirs) = (one.Texts("records"), other.Texts("records"));
        var (myMonths, theirMonths) = (MonthsOf(one) ?? int.MaxValue, MonthsOf(other) ?? int.MaxValue);
        var sameStart = myMonths == int.MaxValue || theirMonths == int.MaxValue || (one.Text("from") ?? "decided") == (other.Text("from") ?? "decided");
        if (!sameStart || one.Flag("whileUnresolved") || other.Flag("whileUnresolved"))
        {
            return one == other ? RuleRelation.Equal : RuleRelation.Unrelated;
        }

        var (has, lacks) = (theirs.All(mine.Contains), mine.All(theirs.Contains));
        return has && lacks && myMonths == theirMonths ? RuleRelation.Equal
            : has && myMonths >= theirMonths ? RuleRelation.Stricter
            : lacks && myMonths <= theirMonths ? RuleRelation.Laxer
            : RuleRelation.Unrelated;
    }

    // An entry that is there and does not bar: since which day, or why.
    private Judgement SayPast(ConductEntry entry, int place)
    {
        var clear = _window.ClearOn(entry);
        var isOver = clear <= Basis.PollingDay;
        var step = isOver ? "no-record.over" : _window.WhileUnresolved && RecordWindow.IsUnresolved(entry, Basis.PollingDay) is false ? "no-record.resolved" : "no-record.not-running";
        return new Judgement(
            VerdictKind.Satisfied,
            step,
            new Argument("kind", entry.Kind.ToString(), IsWord: true),
            new Argument("from", _window.From, IsWord: true),
            Argument.Of("months", _window.Months ?? 0),
            new Argument("clear", isOver ? Days.Text(clear!.Value) : ""),
            Argument.Of("day", Basis.PollingDay)) with
        {
            Facts = [new(Place(place), entry.Kind.ToString())],
            Boundary = isOver ? clear : null,
        };
    }

    private Judgement Say(VerdictKind verdict, ConductEntry entry, int place)
    {
        var clear = _window.ClearOn(entry);
        var step = _window.WhileUnresolved && (_window.Months is null || RecordWindow.IsUnresolved(entry, Basis.PollingDay) is true) ? "no-record.unresolved" : _window.Months is null ? "no-record.for-ever" : clear is null ? "no-record.window-open" : "no-record.window";
        return new Judgement(
            verdict,
            verdict is VerdictKind.Undetermined ? "no-record.undetermined" : step,
            new Argument("kind", entry.Kind.ToString(), IsWord: true),
            new Argument("from", _window.From, IsWord: true),
            Argument.Of("months", _window.Months ?? 0),
            new Argument("clear", clear is { } day ? Days.Text(day) : ""),
            Argument.Of("day", Basis.PollingDay),
            new Argument("evidence", _evidence.Length == 0 ? "not-named" : _evidence, IsWord: true)) with
        {
            Facts = [new(Place(place), entry.Kind.ToString())],
            Boundary = clear,
        };
    }
}
