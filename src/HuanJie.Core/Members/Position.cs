namespace HuanJie.Members;

/// <summary>The rank of a post in its body (职级): head, deputy or ordinary member.</summary>
public enum Position : byte
{
    /// <summary>The head (正职): secretary, director, chair of the supervision committee.</summary>
    Head = 0,

    /// <summary>A deputy (副职).</summary>
    Deputy = 1,

    /// <summary>An ordinary member (委员).</summary>
    Member = 2,
}
