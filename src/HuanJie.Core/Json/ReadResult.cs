namespace HuanJie.Json;

/// <summary>Many documents, read to the end (批量读取结果): the good ones in their order, and everything that is wrong with the others.</summary>
/// <typeparam name="T">What the documents hold.</typeparam>
/// <param name="Items">The documents that were read, in the order of the file.</param>
/// <param name="Problems">Everything that is wrong with the others, in the order of the file.</param>
public sealed record ReadResult<T>(ValueList<T> Items, ValueList<JsonProblem> Problems)
    where T : class
{
    /// <summary>The documents, when all were read.</summary>
    /// <exception cref="DocumentException">A document was refused.</exception>
    public ValueList<T> Require() => Problems.Count == 0 ? Items : throw new DocumentException(Problems);

    /// <summary>How many were read and how many problems there are.</summary>
    public override string ToString() => $"{Items.Count} read, {Problems.Count} problems";
}
