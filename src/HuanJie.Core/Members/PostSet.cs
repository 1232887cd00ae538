using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>The posts (职务) that one person holds in one organisation, as bit flags.</summary>
/// <remarks>
/// 一肩挑 and 交叉任职 are questions to this set, never stored flags. Enumeration is in the order of <see cref="Post"/>.
/// <see langword="default"/> is the empty set. Two sets are equal when they hold the same posts.
/// </remarks>
[CollectionBuilder(typeof(PostSet), nameof(Create))]
public readonly record struct PostSet : IReadOnlyCollection<Post>
{
    internal const int Size = 9;
    private const int PartyBits = 0b000_000_111;
    private const int CommitteeBits = 0b000_111_000;
    private const int BothHeads = (1 << (int)Post.Secretary) | (1 << (int)Post.Director);

    private readonly ushort _bits;

    private PostSet(int bits) => _bits = (ushort)bits;

    /// <summary>The number of posts held, 0 to 9.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether no post is held.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether the holder heads both the Party organisation and the committee (一肩挑).</summary>
    /// <remarks>中国共产党农村基层组织工作条例 (2019) asks for it; 村民委员会组织法 (2025) art. 8 permits it.</remarks>
    public bool HoldsBothHeads => (_bits & BothHeads) == BothHeads;

    /// <summary>Whether the holder sits in both of the two committees (交叉任职). It includes 一肩挑.</summary>
    public bool CrossServes => (_bits & PartyBits) != 0 && (_bits & CommitteeBits) != 0;

    /// <summary>Whether the holder sits in at least one of the two committees (两委).</summary>
    public bool SitsOnTwoCommittees => (_bits & (PartyBits | CommitteeBits)) != 0;

    internal int Bits => _bits;

    /// <summary>The bodies in which a seat is held, as the bits that <see cref="Bit"/> gives.</summary>
    internal int Bodies
    {
        get
        {
            // Any post of a body shows in its lowest bit, which then moves down beside the others.
            var lowest = (_bits | (_bits >> 1) | (_bits >> 2)) & 0b001_001_001;
            return (lowest | (lowest >> 2) | (lowest >> 4)) & 0b111;
        }
    }

    /// <summary>Makes a set of posts; the collection expression <c>[Post.Secretary, Post.Director]</c> calls it.</summary>
    /// <exception cref="ArgumentException">A post stands twice: a person holds a post once.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a named post.</exception>
    public static PostSet Create(ReadOnlySpan<Post> posts)
    {
        var set = default(PostSet);
        foreach (var post in posts)
        {
            if (set.Contains(post))
            {
                throw new ArgumentException($"The post {post} stands twice. A person holds a post once; name it once.", nameof(posts));
            }

            set = set.With(post);
        }

        return set;
    }

    /// <summary>Whether the post is in the set.</summary>
    public bool Contains(Post post) => post <= Post.SupervisionMember && (_bits & (1 << (int)post)) != 0;

    /// <summary>Whether the holder has a seat in a body, in whatever position; nobody has one in a value that is no named body.</summary>
    public bool SitsOn(Body body) => body <= Body.Supervision && (_bits & (PartyBits << ((int)body * 3))) != 0;

    /// <summary>This set and one post more; the same set when it is there already.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="post"/> is not a named post.</exception>
    public PostSet With(Post post)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)post, (int)Post.SupervisionMember, nameof(post));
        return new(_bits | (1 << (int)post));
    }

    /// <summary>This set without one post.</summary>
    public PostSet Without(Post post) => Contains(post) ? new(_bits & ~(1 << (int)post)) : this;

    /// <summary>Enumerates the posts in the order of <see cref="Post"/>.</summary>
    public IEnumerator<Post> GetEnumerator()
    {
        for (var post = Post.Secretary; post <= Post.SupervisionMember; post++)
        {
            if (Contains(post))
            {
                yield return post;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The posts, as in <c>Secretary, Director</c>; empty for the empty set.</summary>
    public override string ToString() => string.Join(", ", this);

    internal static int Bit(Body body) => 1 << (int)body;

    internal static PostSet FromBits(int bits) => new(bits);
}
