using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>A rule broken in a roster (问题): which rule, in which organisation, and by whom. It holds facts; its explanation is made when asked for.</summary>
/// <remarks>It carries no name and no citizen number. A finding about committees has no person.</remarks>
public readonly record struct Finding
{
    internal Finding(RuleInForce rule, int roster, DivisionCode organisation, PersonId person = default, Post post = default)
    {
        Rule = rule;
        RosterIndex = roster;
        Organisation = organisation;
        Person = person;
        Post = post;
    }

    /// <summary>The rule in force.</summary>
    public RuleInForce Rule { get; }

    /// <summary>The place of the roster among those assessed, from 0.</summary>
    public int RosterIndex { get; }

    /// <summary>The organisation.</summary>
    public DivisionCode Organisation { get; }

    /// <summary>The holder of the seat; empty when the finding is about committees.</summary>
    public PersonId Person { get; }

    /// <summary>The post; it means nothing when the finding is about committees.</summary>
    public Post Post { get; }

    /// <summary>Whether it is about a member and not about committees.</summary>
    public bool IsAboutMember => !Person.IsEmpty;

    /// <summary>The organisation, the person and the rule, as in <c>430105001001 P-0042 Secretary: age-ceiling-new</c>.</summary>
    public override string ToString() => IsAboutMember ? $"{Organisation} {Person} {Post}: {Rule?.Rule.Id}" : $"{Organisation}: {Rule?.Rule.Id}";
}
