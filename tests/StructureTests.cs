using Shouldly;
using Xunit;

namespace DebateBot.Tests;

public sealed class StructureTests
{
    [Fact]
    public void The_project_builds() =>
        typeof(DebateBot.Core.UserError).Assembly.GetName().Name.ShouldBe("DebateBot.Core");
}
