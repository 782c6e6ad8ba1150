using System.Text.Json;
using System.Text.RegularExpressions;
using ArchUnitNET.xUnitV3;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace DebateBot.Tests.Structure;

/// <summary>Which part may know which. A rule about parts that are not there fails.</summary>
public sealed partial class RoomTests
{
    private const string ChatHostingOrWeb =
        @"^(Discord|NetCord|DSharpPlus|Disqord|Remora|Refit|Microsoft\.AspNetCore|Microsoft\.Extensions\.(Hosting|Http)|System\.Net)(\.|$)";

    [Fact]
    public void Core_knows_no_chat_no_host_and_no_network() =>
        Types()
            .That()
            .ResideInAssembly(Built.Core)
            .Should()
            .NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching(ChatHostingOrWeb)
            .Check(Built.Architecture);

    [Fact]
    public void Core_refers_to_no_assembly_for_chat_hosting_or_network() =>
        Built.Core.GetReferencedAssemblies().ShouldNotContain(part => IsOutside(part.Name!));

    [Fact]
    public void Core_brings_no_package_for_chat_hosting_or_network()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Needs.Root, "core", "packages.lock.json")));
        var packages = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Select(package => package.Name)
            .ToList();
        packages.ShouldContain("Microsoft.EntityFrameworkCore.Sqlite", StringComparer.Ordinal);
        packages.ShouldNotContain(name => IsOutside(name));
    }

    [Fact]
    public void Nothing_outside_the_connection_names_a_payload()
    {
        var payloads = Types().That().ResideInNamespaceMatching(@"^DebateBot\.Connection\.Payloads(\.|$)");
        payloads.Should().Exist().Check(Built.Architecture);
        Types()
            .That()
            .ResideInNamespaceMatching(@"^DebateBot(\.|$)")
            .And()
            .DoNotResideInNamespaceMatching(@"^DebateBot\.Connection(\.|$)")
            .Should()
            .NotDependOnAny(payloads)
            .Check(Built.Architecture);
    }

    [Fact]
    public void The_sandbox_refers_to_neither_core_nor_bot() =>
        Built
            .Sandbox.GetReferencedAssemblies()
            .ShouldNotContain(part => part.Name!.StartsWith("DebateBot", StringComparison.Ordinal));

    [Fact]
    public void The_connection_and_the_sandbox_share_no_type() =>
        Types()
            .That()
            .ResideInNamespaceMatching(@"^DebateBot\.Connection(\.|$)")
            .Should()
            .NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching(@"^DebateBot\.Sandbox(\.|$)")
            .Check(Built.Architecture);

    private static bool IsOutside(string name) => OutsideOfCore().IsMatch(name);

    [GeneratedRegex(ChatHostingOrWeb, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutsideOfCore();
}
