using System.Text.RegularExpressions;

namespace HuanJie.Tests.House;

/// <summary>One source file of the repository, found from the place of the test assembly upwards.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    private const string Library = "src/HuanJie.Core";

    /// <summary>The folder that holds the solution.</summary>
    public static DirectoryInfo Root { get; } = new(Repository.Root);

    /// <summary>Every C# file of the library, by path.</summary>
    public static IReadOnlyList<SourceFile> OfTheLibrary { get; } = In(Library);

    /// <summary>The namespace that the folder stands for: <c>HuanJie</c> and the folders under the project.</summary>
    public string Namespace => string.Join('.', Path[(Library.Length + 1)..].Split('/')[..^1].Prepend("HuanJie"));

    /// <summary>The name of the file up to its first dot: <c>Tally</c> for <c>Tally.Counting.cs</c>.</summary>
    public string Stem => Path.Split('/')[^1].Split('.')[0];

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The namespaces that the file declares.</summary>
    public IReadOnlyList<string> DeclaredNamespaces => [.. Declaration().Matches(Text).Select(match => match.Groups[1].Value)];

    /// <summary>The names of the public types that the file declares, without those nested in another.</summary>
    public IReadOnlyList<string> PublicTypes => [.. PublicType().Matches(Text).Select(match => match.Groups[1].Value).Distinct()];

    public static IReadOnlyList<SourceFile> In(string folder) =>
    [
        .. Root.GetDirectories(folder).Single().EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Root.FullName, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Root.FullName, path));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^public (?:(?:readonly|ref|sealed|static|abstract|partial|unsafe) )*(?:class|record struct|record class|record|struct|enum|interface|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
