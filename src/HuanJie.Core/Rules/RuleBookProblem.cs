namespace HuanJie.Rules;

/// <summary>One thing that is wrong with a rule book (规则集问题): in which book, at which rule, and what to write instead.</summary>
/// <param name="Book">The name of the book.</param>
/// <param name="Rule">The id of the rule; empty when it is about the book.</param>
/// <param name="Message">What was found and what to write instead; where two rules are at odds, both citations.</param>
public sealed record RuleBookProblem(string Book, string Rule, string Message)
{
    /// <summary>The place in the layer, as a path below its rules, such as <c>rules[3].overrides[0]</c>; empty when it is about the book.</summary>
    public string Path { get; init; } = "";

    /// <summary>Book, rule, place and message on one line, as in <c>zhejiang, rule zj-size, rules[3].overrides[0]: …</c>.</summary>
    public override string ToString() => string.Join(", ", new[] { Book, Rule.Length == 0 ? "" : $"rule {Rule}", Path }.Where(static part => part.Length > 0)) + $": {Message}";
}
