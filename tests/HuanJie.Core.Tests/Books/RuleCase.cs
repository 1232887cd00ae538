using HuanJie.Books;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;
using NodaTime.Text;

namespace HuanJie.Tests.Books;

/// <summary>One subject judged by one shipped rule on one polling day, with the verdict and, where it is broken, the whole text.</summary>
internal sealed record RuleCase(string Rule, string Day, Subject Subject, VerdictKind Expected, string Zh = "", string En = "")
{
    /// <summary>A subject that keeps the rule and one that breaks it, with what is said of the second.</summary>
    public static RuleCase[] Pair(string rule, string day, Subject good, Subject bad, string zh, string en) =>
        [Good(rule, day, good), new(rule, day, bad, VerdictKind.Violated, zh, en)];

    public static RuleCase Good(string rule, string day, Subject subject) => new(rule, day, subject, VerdictKind.Satisfied);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The shipped book that has a rule, alone for a national one and else below national law.</summary>
    public static RuleBook BookOf(string rule)
    {
        if (RuleBooks.National.Find(rule) is not null)
        {
            return RuleBooks.National;
        }

        return RuleBooks.Under(RuleBooks.Names.Single(name => RuleBooks.Find(name).Find(rule) is not null));
    }

    public Verdict Judge() => JudgeOn(new(Date(Day)));

    public Verdict JudgeOn(JudgingBasis basis) => Subject.Judge(BookOf(Rule).On(basis), Rule);

    public override string ToString() => $"{Rule} {Expected} {Day}";
}

/// <summary>A candidate, a committee or a region: whatever a rule judges.</summary>
internal sealed record Subject(Func<RulesInForce, string, Verdict> Judge)
{
    public static implicit operator Subject(Candidate candidate) => new((rules, id) => rules.Judge(id, candidate));

    public static implicit operator Subject(Roster roster) => new((rules, id) => rules.Judge(id, roster));

    public static implicit operator Subject(Turnover region) => new((rules, id) => rules.Judge(id, region));
}
