using System.Text.RegularExpressions;

namespace HuanJie.Tests.Folds;

/// <summary>The page beside these tests shows their own code.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void The_code_on_the_page_is_the_code_that_runs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HuanJie.Core.sln")))
        {
            folder = folder.Parent;
        }

        var project = Path.Combine(folder.FullName, "tests", "HuanJie.Core.Tests.Orleans");
        var sources = string.Join('\n', Directory.GetFiles(project, "*.cs").Select(file => Flat(File.ReadAllText(file))));
        var blocks = Block().Matches(File.ReadAllText(Path.Combine(project, "README.md"))).Select(match => Flat(match.Groups["code"].Value)).ToList();
        Assert.Equal(3, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block, sources, StringComparison.Ordinal));
    }

    // Indentation differs between the page and the source; nothing else may.
    private static string Flat(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
