using System.Text.RegularExpressions;

namespace HuanJie.Tests.Readme;

/// <summary>The README's code is the code that runs here, and its output is what that code prints.</summary>
[Collection(nameof(Sequential))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Code_in_the_README_is_the_code_of_the_examples()
    {
        var source = File.ReadAllText(Repository.File("tests", "HuanJie.Core.Tests", "Readme", "ReadmeExamples.cs")).ReplaceLineEndings("\n");
        var examples = Example().Matches(source).Select(match => Outdent(match.Groups["code"].Value));

        Assert.Equal(examples, Blocks("csharp"));
    }

    [Fact]
    public async Task Output_in_the_README_is_what_the_examples_print()
    {
        var folder = Environment.CurrentDirectory;
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            Console.SetOut(output);
            await ReadmeExamples.Run();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        Assert.Equal(output.ToString().Split('\f'), Blocks("text"));
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["content"].Value);

    private static string Outdent(string code) => Indent().Replace(code.TrimEnd() + "\n", "");

    [GeneratedRegex(@"^ *// <example>\n(?<code>.*?)^ *// </example>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
