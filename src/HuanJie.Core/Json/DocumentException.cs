using System.Text.Json;

namespace HuanJie.Json;

/// <summary>A JSON document was refused (文档格式错误); it says everything that is wrong with it, not just the first thing.</summary>
public sealed class DocumentException : JsonException
{
    /// <summary>Makes an exception without problems; the library always gives some.</summary>
    public DocumentException()
        : this([])
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public DocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal DocumentException(ValueList<JsonProblem> problems)
        : base(Summarise(problems), problems.Count == 0 ? null : problems[0].Path, problems.Count == 0 ? null : problems[0].Line - 1, null)
    {
        Problems = problems;
    }

    /// <summary>Everything that is wrong, in the order of the document.</summary>
    public ValueList<JsonProblem> Problems { get; }

    private static string Summarise(ValueList<JsonProblem> problems) => problems.Count switch
    {
        0 => "The document was refused.",
        1 => problems[0].ToString(),
        _ => $"{problems[0]} ({problems.Count - 1} more; see {nameof(Problems)})",
    };
}
