namespace HuanJie.Rules;

/// <summary>A kind of rule (规则种类): the code behind rules that are data. Every rule of a kind has its parameters and is judged by its check.</summary>
/// <remarks>
/// The library's kinds are one file each, in <c>Eligibility</c>, <c>Composition</c>, <c>Elections</c> and <c>Statistics</c>. A team may add its own: make one, and give
/// it to the reader of rule books.
/// </remarks>
public sealed class RuleKind
{
    /// <summary>The id in rule books, kebab-case words such as <c>age-ceiling</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it can judge.</summary>
    public required RuleSubjects Subjects { get; init; }

    /// <summary>What it asks for, in both languages.</summary>
    public required BilingualText Meaning { get; init; }

    /// <summary>Makes the check of a rule in force, once for a day; it reads the parameters and does what can be done beforehand.</summary>
    public required Func<RuleInForce, JudgingBasis, RuleCheck> Prepare { get; init; }

    /// <summary>The parameters.</summary>
    public ValueList<ParameterSpec> Parameters { get; init; }

    /// <summary>What is wrong with parameters that are each good but do not fit together, and what to write instead; null when they fit.</summary>
    public Func<RuleParameters, string?>? FaultOf { get; init; }

    /// <summary>Whether a rule of this kind can only be wished for: it is a target or a diagnostic, and <see cref="Severity.Must"/> is refused.</summary>
    public bool NeverMust { get; init; }

    /// <summary>Whether it looks at the seats of one body of an organisation, so that the bodies of a scope may not be two in one organisation.</summary>
    public bool OneBody { get; init; }

    /// <summary>Whether it judges a poll contest by contest, so that a rule's positions select posts; a kind about elections that does not looks at no positions.</summary>
    public bool ByContest { get; init; }

    /// <summary>Whether two rules of this kind, for the same people, cannot both be kept.</summary>
    public Func<RuleParameters, RuleParameters, bool>? Contradicts { get; init; }

    /// <summary>How two rules of this kind stand to each other, where the parameters' own directions do not tell.</summary>
    public Func<RuleParameters, RuleParameters, RuleRelation>? Relation { get; init; }

    /// <summary>The sentences of a kind that the library does not know: the keys of its steps, with places in braces such as <c>{age}</c>.</summary>
    public ValueList<KindSentence> Wording { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>How a rule of this kind stands to another with other parameters, for the same people.</summary>
    public RuleRelation Relate(RuleParameters one, RuleParameters other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Relation is not null)
        {
            return Relation(one, other);
        }

        if (Parameters.Any(spec => spec.Strictness is Strictness.Incomparable && !Equals(Value(spec, one), Value(spec, other))))
        {
            return RuleRelation.Unrelated;
        }

        if (Contradicts?.Invoke(one, other) is true)
        {
            return RuleRelation.Contradictory;
        }

        var (stricter, laxer) = (false, false);
        foreach (var spec in Parameters)
        {
            var sign = Compare(spec, Value(spec, one), Value(spec, other));
            stricter |= sign is null or > 0;
            laxer |= sign is null or < 0;
        }

        return (stricter, laxer) switch
        {
            (false, false) => RuleRelation.Equal,
            (true, false) => RuleRelation.Stricter,
            (false, true) => RuleRelation.Laxer,
            _ => RuleRelation.Crossed,
        };
    }

    private static ParameterValue? Value(ParameterSpec spec, RuleParameters parameters) => parameters.Find(spec.Name) ?? spec.Default;

    // Above zero when the first is stricter, null when neither is and they differ. A bound that is not given is the laxest.
    private static int? Compare(ParameterSpec spec, ParameterValue? one, ParameterValue? other)
    {
        if (Equals(one, other) || spec.Strictness is Strictness.Incomparable or Strictness.Neutral)
        {
            return 0;
        }

        return (one, other) switch
        {
            (null, _) => -1,
            (_, null) => 1,
            _ when spec.Strictness is Strictness.More => Inclusion(one, other),
            _ => Measure(spec, one).CompareTo(Measure(spec, other)) * (spec.Strictness is Strictness.Greater ? 1 : -1),
        };
    }

    private static Ratio Measure(ParameterSpec spec, ParameterValue value) =>
        spec.Kind switch
        {
            ParameterKind.WholeNumber => value.WholeNumber,
            ParameterKind.Share => ParameterSpec.ShareOf(value.Text)!.Value,
            ParameterKind.Day => NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1, 1, 1), ParameterSpec.DayOf(value.Text)!.Value),
            _ => spec.Choices.ToImmutableArray().IndexOf(value.Text),
        };

    private static int? Inclusion(ParameterValue one, ParameterValue other)
    {
        if (one.Shape is ParameterShape.Flag)
        {
            return one.Flag.CompareTo(other.Flag);
        }

        var (has, lacks) = (other.Texts.All(one.Texts.Contains), one.Texts.All(other.Texts.Contains));
        return (has, lacks) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            (true, true) => 0,
            _ => null,
        };
    }
}

/// <summary>A sentence of a kind's own (自定规则种类的文字).</summary>
/// <param name="Key">The key of the step.</param>
/// <param name="Text">The sentence in both languages, with places in braces.</param>
public sealed record KindSentence(string Key, BilingualText Text);
