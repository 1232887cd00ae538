using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Benchmarks.Peers;

/// <summary>A rule broken, as every contestant reports it: by the holder of a post, or, without a person, by a committee.</summary>
public readonly record struct Broken(string Rule, DivisionCode Organisation, PersonId Person = default, Post Post = default) : IComparable<Broken>
{
    public static Broken By(string rule, Seat seat) => new(rule, seat.Roster.Organisation.Code, seat.Member.Id, seat.Post);

    public int CompareTo(Broken other) => Order(this).CompareTo(Order(other));

    private static (DivisionCode Organisation, PersonId Person, Post Post, string Rule) Order(Broken broken) => (broken.Organisation, broken.Person, broken.Post, broken.Rule);
}
