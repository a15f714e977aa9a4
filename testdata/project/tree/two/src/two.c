// Listed by the project file in the folder above it.
int two(void)
{
    return 3;
}
