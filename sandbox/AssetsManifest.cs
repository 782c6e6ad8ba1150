using System.Reflection;

namespace DebateBot.Sandbox;

internal static class AssetsManifest
{
    /// <summary>The list of the page's static files beside the program: built, it carries this assembly's name; published, only the program's.</summary>
    public static string Find()
    {
        var own = PathOf(typeof(AssetsManifest).Assembly);
        return File.Exists(own) ? own : PathOf(Assembly.GetEntryAssembly()!);
    }

    private static string PathOf(Assembly assembly) =>
        Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.staticwebassets.endpoints.json");
}
