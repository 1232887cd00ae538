namespace HuanJie.Members;

/// <summary>What one person is to another (亲属关系): read as "the other person is the … of this one".</summary>
public enum Relation : byte
{
    /// <summary>Spouse (配偶).</summary>
    Spouse = 0,

    /// <summary>Parent (父母).</summary>
    Parent = 1,

    /// <summary>Child (子女).</summary>
    Child = 2,

    /// <summary>Brother or sister (兄弟姐妹).</summary>
    Sibling = 3,

    /// <summary>Grandparent, of either side (祖父母、外祖父母).</summary>
    Grandparent = 4,

    /// <summary>Grandchild, of either side (孙子女、外孙子女).</summary>
    Grandchild = 5,

    /// <summary>Lineal blood kin further away than these (其他直系血亲), such as a great-grandparent.</summary>
    OtherLineal = 6,

    /// <summary>Brother or sister of a parent (伯叔姑舅姨).</summary>
    UncleAunt = 7,

    /// <summary>Child of a brother or sister (侄子女、甥子女).</summary>
    NephewNiece = 8,

    /// <summary>Cousin (堂、表兄弟姐妹).</summary>
    Cousin = 9,

    /// <summary>Parent of the spouse (岳父母、公婆).</summary>
    ParentInLaw = 10,

    /// <summary>Spouse of a child (儿媳、女婿).</summary>
    ChildInLaw = 11,

    /// <summary>Brother or sister of the spouse, or spouse of a brother or sister (配偶的兄弟姐妹、兄弟姐妹的配偶).</summary>
    SiblingInLaw = 12,

    /// <summary>Parent of a child's spouse (子女配偶的父母).</summary>
    ChildInLawParent = 13,
}
