using System.Text;
using HuanJie.Books;
using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Tests.Books;

/// <summary>The listing of every rule that ships is checked in beside the books, for readers who have no compiler.</summary>
public sealed class RuleListingTests
{
    private const string UpdateVariable = "HUANJIE_UPDATE_RULES";

    private const string Head =
        """
        # Every rule that ships / 随附的全部规则

        Made from the books in this folder by `RuleListing.Markdown`; a test holds it to them. A row is a version. What is not marked has high confidence.

        """ + "\n";

    [Fact]
    public void The_listing_beside_the_books_is_the_listing_of_the_books()
    {
        var listing = Head + string.Join("\n", RuleBooks.Names.Select(name => RuleListing.Markdown(RuleBooks.Find(name))));
        var file = Repository.File("src", "HuanJie.Core", "Books", "RULES.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(file, listing);
            Assert.Fail($"RULES.md is written anew. Look at what changed, and run the tests without {UpdateVariable}.");
        }

        Assert.True(
            File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(listing)),
            $"RULES.md is not the listing of these books. If the change is meant, run the tests once with {UpdateVariable}=1, which writes the file anew.");
    }

    [Fact]
    public void A_row_has_the_id_the_texts_the_scope_the_parameters_the_days_and_the_source()
    {
        var listing = RuleListing.Markdown(RuleBooks.Find("henan"));
        Assert.StartsWith("## 河南省 / Henan (`henan`, province)\n\n| id |", listing, StringComparison.Ordinal);
        Assert.Contains(
            "| `hen-kin` | 村民委员会成员之间不得有夫妻、父母子女、兄弟姐妹关系<br>Members of a villagers' committee are not spouses, parents, children or siblings of each other " +
            "| `no-kin`; must; VillagersCommittee; overrides `vc-kin-recusal` (yielding) | bodies = villagers-committee, set = three | from 2011-07-29 " +
            "| 河南省实施村民委员会组织法办法(2011) 第八条 (2026年起与村民委员会组织法(2025)第八条不一致,形式上仍有效,让位于法律) |\n",
            listing,
            StringComparison.Ordinal);
        Assert.Contains("should; VillagersCommittee; overrides `vc-size` (stricter)", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_less_well_known_is_marked()
    {
        Assert.Contains(", **medium confidence**", RuleListing.Markdown(RuleBooks.Find("leiyang-2020")), StringComparison.Ordinal);
        Assert.DoesNotContain("confidence", RuleListing.Markdown(RuleBooks.Find("shanghai")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_rules_lists_nothing() => Assert.Equal("\n", RuleListing.Markdown(RuleBook.Empty));
}
