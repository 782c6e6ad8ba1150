namespace DebateBot.Sandbox.World;

public static class PermissionSets
{
    /// <summary>Bits 0 to 52: everything Discord has today; what an admin holds.</summary>
    public const Permissions All = (Permissions)((1L << 53) - 1);
}
