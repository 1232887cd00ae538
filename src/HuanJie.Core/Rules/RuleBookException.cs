namespace HuanJie.Rules;

/// <summary>Rule books were refused (规则集被拒绝); it says everything that is wrong with them.</summary>
public sealed class RuleBookException : ArgumentException
{
    /// <summary>Makes an exception without problems; the library always gives some.</summary>
    public RuleBookException()
        : this([])
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public RuleBookException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public RuleBookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RuleBookException(ValueList<RuleBookProblem> problems)
        : base(problems.Count == 0 ? "The rule book was refused." : string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of the books.</summary>
    public ValueList<RuleBookProblem> Problems { get; }
}
