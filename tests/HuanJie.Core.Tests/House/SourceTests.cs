using System.Text.RegularExpressions;

namespace HuanJie.Tests.House;

/// <summary>Folders are the glossary: a reader finds a type by its name, and a file is one concept.</summary>
public sealed partial class SourceTests
{
    private const int MaxLines = 300;
    private const int MaxLinesWithSatellites = 150;

    [Fact]
    public void The_scan_sees_every_public_type_of_the_assembly()
    {
        var scanned = SourceFile.OfTheLibrary.SelectMany(file => file.PublicTypes.Select(name => $"{file.Namespace}.{name}"));
        var compiled = typeof(Ratio).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.FullName!.Split('`')[0]);
        Assert.Equal(compiled.Distinct().Order(StringComparer.Ordinal), scanned.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() =>
        Assert.Empty(
            from file in SourceFile.OfTheLibrary
            where file.DeclaredNamespaces is not [var only] || only != file.Namespace
            select file.Path);

    [Fact]
    public void A_file_with_public_types_is_named_for_one_of_them() =>
        Assert.Empty(SourceFile.OfTheLibrary.Where(file => file.PublicTypes.Count > 0 && !file.PublicTypes.Contains(file.Stem)).Select(file => file.Path));

    // A short file may hold satellites of its type: an enumeration's extensions, a generic type's factory.
    [Fact]
    public void A_file_that_is_not_short_holds_one_public_type() =>
        Assert.Empty(
            from file in SourceFile.OfTheLibrary
            where file.PublicTypes.Count > 1 && file.Lines >= MaxLinesWithSatellites
            select $"{file.Path}: {string.Join(", ", file.PublicTypes)}");

    [Fact]
    public void No_file_is_too_long_to_read() =>
        Assert.Empty(
            from file in SourceFile.OfTheLibrary.Concat(SourceFile.In("tests"))
            where file.Lines > MaxLines
            select $"{file.Path} has {file.Lines} lines");

    [Fact]
    public void No_name_hides_what_a_thing_is() =>
        Assert.Empty(SourceFile.OfTheLibrary.Where(file => Nondescript().IsMatch(file.Path)).Select(file => file.Path));

    [Fact]
    public void No_warning_is_switched_off_in_code() =>
        Assert.Empty(
            from file in SourceFile.OfTheLibrary.Concat(SourceFile.In("tests"))
            where Suppression().IsMatch(file.Text)
            select file.Path);

    [Fact]
    public void The_scan_reads_declarations_as_the_compiler_does()
    {
        var file = new SourceFile(
            "src/HuanJie.Core/Rules/Deep/Thing.Part.cs",
            """
            namespace HuanJie.Rules.Deep;

            public sealed partial class Thing<T> : Base
            {
                public enum Nested { }
            }

            public readonly record struct Satellite(int A);
            internal sealed class Hidden;

            """);
        Assert.Equal("HuanJie.Rules.Deep", file.Namespace);
        Assert.Equal(["HuanJie.Rules.Deep"], file.DeclaredNamespaces);
        Assert.Equal("Thing", file.Stem);
        Assert.Equal(["Thing", "Satellite"], file.PublicTypes);
        Assert.Equal(9, file.Lines);
    }

    [GeneratedRegex("Utils?|Helpers?|Manager|/Models|/Interfaces|/Services|Common|Misc", RegexOptions.ExplicitCapture)]
    private static partial Regex Nondescript();

    [GeneratedRegex(@"^\s*(#pragma\s+warning|\[(assembly: )?(\w+\.)*SuppressMessage\b|#nullable\s+disable)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Suppression();
}
