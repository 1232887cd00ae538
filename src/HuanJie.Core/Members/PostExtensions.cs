using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>Takes a post (职务) apart into body and position, and puts the two together.</summary>
public static class PostExtensions
{
    /// <param name="post">The post.</param>
    extension(Post post)
    {
        /// <summary>The body (班子) in which the post is held.</summary>
        public Body Body => (Body)((int)post / 3);

        /// <summary>The position in that body (正职, 副职, 委员).</summary>
        public Position Position => (Position)((int)post % 3);

        /// <summary>The post of a position in a body: head of the Party organisation gives <see cref="Post.Secretary"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="body"/> or <paramref name="position"/> is not a named value.</exception>
        public static Post Of(Body body, Position position)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)body, (int)Body.Supervision, nameof(body));
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)position, (int)Position.Member, nameof(position));
            return (Post)(((int)body * 3) + (int)position);
        }
    }
}
