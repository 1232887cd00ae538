using System.Diagnostics.CodeAnalysis;

namespace HuanJie.Json;

/// <summary>One document out of many (单条读取结果): either its content, or everything that is wrong with it.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
public readonly record struct ReadItem<T>
    where T : class
{
    internal ReadItem(long line, T? value, ValueList<JsonProblem> problems)
    {
        Line = line;
        Value = value;
        Problems = problems;
    }

    /// <summary>The line of the file on which the document starts, from 1.</summary>
    public long Line { get; }

    /// <summary>The content, or <see langword="null"/> when the document was refused.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong with the document, each with the line of the file; empty when it was read.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>The content, if the document was read.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }

    /// <summary>The line, and whether the document was read.</summary>
    public override string ToString() => Value is null ? $"line {Line}: refused, {Problems.Count} problems" : $"line {Line}: read";
}
