namespace HuanJie.Rules;

/// <summary>One thing that is wrong with a rule book (规则集问题): in which book, at which rule, and what to write instead.</summary>
/// <param name="Book">The name of the book.</param>
/// <param name="Rule">The id of the rule; empty when it is about the book.</param>
/// <param name="Message">What was found and what to write instead; where two rules are at odds, both citations.</param>
public sealed record RuleBookProblem(string Book, string Rule, string Message)
{
    /// <summary>The place in the layer, as a path below its rules, such as <c>rules[3].overrides[0]</c>; empty when it is about the book.</summary>
    public string Path { get; init; } = "";

    /// <summary>What the book was called when it was read, such as the name of a file; null where it was not called anything.</summary>
    public string? Source { get; init; }

    /// <summary>Book, file where it was named, rule, place and message on one line.</summary>
    public override string ToString()
    {
        var book = Source is null ? Book : $"{Book} ({Source})";
        var rule = Rule.Length == 0 ? "" : $", rule {Rule}";
        return $"{book}{rule}{(Path.Length == 0 ? "" : $", {Path}")}: {Message}";
    }
}
