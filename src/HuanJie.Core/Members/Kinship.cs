namespace HuanJie.Members;

/// <summary>That two people of one roster are related (成员之间的亲属关系): the second is the relation of the first.</summary>
public sealed record Kinship
{
    /// <summary>Records a relation.</summary>
    /// <param name="person">One person.</param>
    /// <param name="other">The other.</param>
    /// <param name="relation">What the other is to the one: <c>Parent</c> when <paramref name="other"/> is the parent of <paramref name="person"/>.</param>
    /// <exception cref="ArgumentException">The two are the same person.</exception>
    public Kinship(PersonId person, PersonId other, Relation relation)
    {
        if (person == other)
        {
            throw new ArgumentException($"{person} is given as kin of the same person. Name two people.", nameof(other));
        }

        Person = person;
        Other = other;
        Relation = relation;
    }

    /// <summary>One person.</summary>
    public PersonId Person { get; }

    /// <summary>The other person.</summary>
    public PersonId Other { get; }

    /// <summary>What the other is to the one.</summary>
    public Relation Relation { get; }

    /// <summary>The ids and the relation, as in <c>P-2 is Parent of P-1</c>.</summary>
    public override string ToString() => $"{Other} is {Relation} of {Person}";
}
