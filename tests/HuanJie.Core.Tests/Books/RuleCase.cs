using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;
using NodaTime.Text;

namespace HuanJie.Tests.Books;

/// <summary>One subject judged by one shipped rule on one polling day, with the verdict and, where it is broken, the whole text.</summary>
/// <remarks>A province's book is named where several have a rule of the id.</remarks>
internal sealed record RuleCase(string Rule, string Day, Subject Subject, VerdictKind Expected, string Zh = "", string En = "", string? Book = null)
{
    /// <summary>A subject that keeps the rule and one that breaks it, with what is said of the second.</summary>
    public static RuleCase[] Pair(string rule, string day, Subject good, Subject bad, string zh, string en, string? book = null) =>
        [Good(rule, day, good) with { Book = book }, new(rule, day, bad, VerdictKind.Violated, zh, en, book)];

    public static RuleCase Good(string rule, string day, Subject subject) => new(rule, day, subject, VerdictKind.Satisfied);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The shipped book that has a rule, alone for a national one and else below national law.</summary>
    public static RuleBook BookOf(string rule, string? book = null) =>
        RuleBooks.National.Find(rule) is not null ? RuleBooks.National : RuleBooks.Under(book ?? NameOf(rule));

    /// <summary>The name of the shipped book of the case.</summary>
    public string BookName() => Book ?? NameOf(Rule);

    public Verdict Judge() => JudgeOn(new(Date(Day)));

    public Verdict JudgeOn(JudgingBasis basis) => Subject.Judge(BookOf(Rule, Book).On(basis), Rule);

    public override string ToString() => $"{(Book is null ? "" : $"{Book}/")}{Rule} {Expected} {Day}";

    private static string NameOf(string rule) => RuleBooks.Names.Single(name => RuleBooks.Find(name).Find(rule) is not null);
}

/// <summary>A candidate, a committee, a region, a poll and so on: whatever a rule judges.</summary>
internal sealed record Subject(Func<RulesInForce, string, Verdict> Judge)
{
    public static implicit operator Subject(Candidate candidate) => new((rules, id) => rules.Judge(id, candidate));

    public static implicit operator Subject(Roster roster) => new((rules, id) => rules.Judge(id, roster));

    public static implicit operator Subject(Turnover region) => new((rules, id) => rules.Judge(id, region));

    public static implicit operator Subject(Poll poll) => new((rules, id) => rules.Judge(id, poll));

    public static implicit operator Subject(Recall recall) => new((rules, id) => rules.Judge(id, recall));

    public static implicit operator Subject(ElectionDates dates) => new((rules, id) => rules.Judge(id, dates));

    public static implicit operator Subject(OfficeRecord office) => new((rules, id) => rules.Judge(id, office));
}
