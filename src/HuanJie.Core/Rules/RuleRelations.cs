using NodaTime;

namespace HuanJie.Rules;

/// <summary>Says how two rules stand to each other on a day: of one kind by their parameters, of two kinds by the seats that can keep them.</summary>
internal static class RuleRelations
{
    public static RuleRelation Between(Rule one, RuleVersion version, Rule other, RuleVersion otherVersion, LocalDate day)
    {
        if (one.Kind == other.Kind)
        {
            return one.Kind.Relate(version.Parameters, otherVersion.Parameters);
        }

        // Seats are judged on a day, and a source may be older than any day on which one can judge.
        var canJudge = day.Year is >= JudgingBasis.FirstYear and <= JudgingBasis.LastYear;
        if ((one.Kind.Subjects & other.Kind.Subjects & RuleSubjects.Candidate) == 0 || !canJudge)
        {
            return RuleRelation.Unrelated;
        }

        var basis = new JudgingBasis(day);
        var (first, second) = (one.Kind.Prepare(new(one, version, "", day), basis), other.Kind.Prepare(new(other, otherVersion, "", day), basis));
        if (!first.BoundsAreExact || !second.BoundsAreExact || first.Bounds is not { } mine || second.Bounds is not { } theirs)
        {
            return RuleRelation.Unrelated;
        }

        return mine.And(theirs).IsEmpty ? RuleRelation.Contradictory
            : mine == theirs ? RuleRelation.Equal
            : mine.Include(theirs) ? RuleRelation.Laxer
            : theirs.Include(mine) ? RuleRelation.Stricter
            : RuleRelation.Unrelated;
    }
}
