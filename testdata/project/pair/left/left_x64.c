int LeftX64(void)
{
    return 1;
}
