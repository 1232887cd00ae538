using System.Text;

namespace HuanJie.Text;

/// <summary>An explanation of a verdict as a tree (结论说明): what is said, and below it why.</summary>
/// <param name="Text">The line.</param>
/// <param name="Parts">The lines below it, each with what is below it in turn.</param>
public sealed record Explanation(string Text, ValueList<Explanation> Parts)
{
    /// <summary>The tree as lines, drawn with <c>├</c> and <c>└</c>; each line ends with a line feed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Draw(text, "", "");
        return text.ToString();
    }

    private void Draw(StringBuilder text, string first, string others)
    {
        text.Append(first).Append(Text).Append('\n');
        for (var i = 0; i < Parts.Count; i++)
        {
            var isLast = i == Parts.Count - 1;
            Parts[i].Draw(text, others + (isLast ? "└─ " : "├─ "), others + (isLast ? "   " : "│  "));
        }
    }
}
