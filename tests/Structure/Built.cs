using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace DebateBot.Tests.Structure;

/// <summary>The programs as they were built: what the rules of structure look at.</summary>
internal static class Built
{
    public static Assembly Core { get; } = typeof(DebateBot.Core.UserError).Assembly;

    public static Assembly Bot { get; } = typeof(DebateBot.Chat.IChat).Assembly;

    public static Assembly Sandbox { get; } = typeof(DebateBot.Sandbox.SandboxHost).Assembly;

    public static Architecture Architecture { get; } = new ArchLoader().LoadAssemblies(Core, Bot, Sandbox).Build();

    public static IType TypeOf(System.Type type) => Architecture.Types.Single(built => built.FullName == type.FullName);
}
