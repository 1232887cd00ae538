using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Rosters;

/// <summary>A roster (花名册): one organisation in one term, with the seats of its bodies and the members who hold them.</summary>
/// <remarks>
/// Shape is proven here (no person stands twice), rules are not: a roster without a secretary, or with two, can be held and is reported by an audit.
/// Order is kept as given and counts for equality. Seats that a document leaves out are not known: the generated reader sets null for
/// them, past the initialiser, and null is taken for that.
/// </remarks>
public sealed record Roster
{
    /// <summary>The village or community.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The members, each person once, in the order given.</summary>
    /// <exception cref="ArgumentException">A person id stands twice: give one member all the posts held.</exception>
    public required ValueList<Member> Members
    {
        get;
        init
        {
            RequireDistinct(value);
            field = value;
        }
    }

    /// <summary>The term of office.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public Term? Term { get; init; }

    /// <summary>The seats of each body.</summary>
    /// <value>The default is <see cref="SeatAllotment.Unknown"/>.</value>
    public SeatAllotment Seats { get; init => field = value ?? SeatAllotment.Unknown; } = SeatAllotment.Unknown;

    /// <summary>The day on which the Party organisation finished its election.</summary>
    /// <value>The default is <see langword="null"/>: not recorded as finished.</value>
    public LocalDate? PartyElectedOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The day on which the villagers' or residents' committee finished its election.</summary>
    /// <value>The default is <see langword="null"/>: not recorded as finished.</value>
    public LocalDate? CommitteeElectedOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The people of last term who are no longer in the bodies, as far as it is recorded.</summary>
    /// <exception cref="ArgumentException">A person id stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Departure> Departures
    {
        get;
        init
        {
            for (var i = 1; i < value.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (value[i].Person == value[j].Person)
                    {
                        throw new ArgumentException($"Departures {j + 1} and {i + 1} name the same person {value[i].Person}. Record each departure once.", nameof(Departures));
                    }
                }
            }

            field = value;
        }
    }

    /// <summary>Which of its members are related (成员之间的亲属关系); complete where given.</summary>
    /// <value>The default is <see langword="null"/>: nobody has looked. An empty list says that none are.</value>
    public ValueList<Kinship>? Kin { get; init; }

    /// <summary>The people in the two committees (两委总人数): each person once.</summary>
    [JsonIgnore]
    public int TwoCommitteesCount => CountMembers(static member => member.Posts.SitsOnTwoCommittees);

    /// <summary>The people who sit in both of the two committees (交叉任职人数), 一肩挑 included.</summary>
    [JsonIgnore]
    public int CrossServingCount => CountMembers(static member => member.CrossServes);

    /// <summary>Whether one person is secretary and director (一肩挑); <see langword="null"/> when there is no director to ask about.</summary>
    [JsonIgnore]
    public bool? IsOneShoulder
    {
        get
        {
            var hasDirector = false;
            foreach (var member in Members)
            {
                if (member.IsOneShoulder)
                {
                    return true;
                }

                hasDirector |= member.Posts.Contains(Post.Director);
            }

            return hasDirector ? false : null;
        }
    }

    /// <summary>The members who hold a post, in roster order; none, one, or more where the record has more.</summary>
    public IEnumerable<Member> Holders(Post post)
    {
        foreach (var member in Members)
        {
            if (member.Posts.Contains(post))
            {
                yield return member;
            }
        }
    }

    /// <summary>The seats of a body that are taken: the people who sit on it.</summary>
    public int SeatsFilled(Body body)
    {
        var filled = 0;
        foreach (var member in Members)
        {
            filled += member.SitsOn(body) ? 1 : 0;
        }

        return filled;
    }

    /// <summary>The seats of a body that are empty (空缺): allotted less taken, never below zero; <see langword="null"/> when the seats are not known.</summary>
    public int? Vacancies(Body body) => Seats.Of(body) is { } seats ? Math.Max(0, seats - SeatsFilled(body)) : null;

    /// <summary>The code, the term and the number of members; no person.</summary>
    public override string ToString() => Term is null ? $"{Organisation}, {Members.Count} members" : $"{Organisation}, {Term}, {Members.Count} members";

    private static void RequireDistinct(ValueList<Member> members)
    {
        var seen = members.Count > 16 ? new Dictionary<PersonId, int>(members.Count) : null;
        var span = members.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            var first = i;
            if (seen is not null)
            {
                first = seen.TryAdd(span[i].Id, i) ? i : seen[span[i].Id];
            }
            else
            {
                first = 0;
                while (first < i && span[first].Id != span[i].Id)
                {
                    first++;
                }
            }

            if (first < i)
            {
                throw new ArgumentException($"Members {first + 1} and {i + 1} have the same id {span[i].Id}. A person stands once in a roster; give one member all the posts held.", nameof(members));
            }
        }
    }

    private int CountMembers(Func<Member, bool> predicate)
    {
        var count = 0;
        foreach (var member in Members)
        {
            count += predicate(member) ? 1 : 0;
        }

        return count;
    }
}
