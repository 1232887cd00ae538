using System.Numerics;
using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Statistics;

namespace HuanJie.Tests.Laws;

/// <summary>What holds for everything that adds up in any order and can be taken back.</summary>
[Properties(Arbitrary = [typeof(Domain)])]
public abstract class CommutativeGroupLaws<T>
    where T : class, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IAdditiveIdentity<T, T>, IEquatable<T>
{
    [Property]
    public bool Grouping_does_not_matter(T a, T b, T c) => (a + b + c).Equals(a + (b + c));

    [Property]
    public bool Order_does_not_matter(T a, T b) => (a + b).Equals(b + a);

    [Property]
    public bool Adding_nothing_changes_nothing(T a) => (a + T.AdditiveIdentity).Equals(a) && (T.AdditiveIdentity + a).Equals(a);

    [Property]
    public bool What_is_taken_from_itself_leaves_nothing(T a) => (a - a).Equals(T.AdditiveIdentity);

    [Property]
    public bool What_was_added_can_be_taken_back(T a, T b) => (a + b - b).Equals(a) && (a - b).Equals(a + -b);

    [Property]
    public bool Negating_twice_changes_nothing(T a) => (-(-a)).Equals(a) && (a + -a).Equals(T.AdditiveIdentity);

    [Property]
    public bool Equal_sums_have_equal_hashes(T a, T b) => (a + b).GetHashCode() == (b + a).GetHashCode();

    // Without this, a sum that is always empty would keep every law above.
    [Property]
    public bool Adding_something_changes_something(T a, T b) => (a + b).Equals(a) == b.Equals(T.AdditiveIdentity);
}

public sealed class PeopleTallyLaws : CommutativeGroupLaws<PeopleTally>;

public sealed class OrganisationTallyLaws : CommutativeGroupLaws<OrganisationTally>;

public sealed class SeatTallyLaws : CommutativeGroupLaws<SeatTally>;

public sealed class SexDistributionLaws : CommutativeGroupLaws<Distribution<Sex>>;

public sealed class AgeDistributionLaws : CommutativeGroupLaws<AgeDistribution>;
