namespace HuanJie.Json;

/// <summary>One thing that is wrong with a JSON document (格式问题): where it stands, what was found, what to write instead.</summary>
/// <param name="Line">The line of the file, from 1. In JSON Lines it is the line of the record.</param>
/// <param name="Path">The place in the document, as in <c>$.roster.members[3].birthDate</c>; <c>?</c> is a member whose name may be personal.</param>
/// <param name="Message">
/// What was found and what is allowed. It quotes nothing of a <c>name</c> or a <c>citizenNumber</c>; from elsewhere, where a slipped column may
/// have put them, only a single letter or ASCII words with fewer digits than a citizen number.
/// </param>
public sealed record JsonProblem(long Line, string Path, string Message)
{
    /// <summary>What the caller calls the file; null where no name was given.</summary>
    public string? Source { get; init; }

    /// <summary>The file where it was named, line, path and message on one line.</summary>
    public override string ToString() => Source is null ? $"line {Line}, {Path}: {Message}" : $"{Source}, line {Line}, {Path}: {Message}";
}
