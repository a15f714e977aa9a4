/* mftransform.h: mingw's; MFT_UNIQUE_METHOD_NAMES asks for names that do not collide with the device
 * transform's. NN:mftransform.IMFTransform. */
#ifdef MFT_UNIQUE_METHOD_NAMES
#define GetStreamLimits MFTGetStreamLimits
#define GetStreamCount MFTGetStreamCount
#define GetStreamIDs MFTGetStreamIDs
#define GetInputStreamInfo MFTGetInputStreamInfo
#define GetOutputStreamInfo MFTGetOutputStreamInfo
#define GetInputStreamAttributes MFTGetInputStreamAttributes
#define GetOutputStreamAttributes MFTGetOutputStreamAttributes
#define DeleteInputStream MFTDeleteInputStream
#define AddInputStreams MFTAddInputStreams
#define GetInputAvailableType MFTGetInputAvailableType
#define GetOutputAvailableType MFTGetOutputAvailableType
#define SetInputType MFTSetInputType
#define SetOutputType MFTSetOutputType
#define GetInputCurrentType MFTGetInputCurrentType
#define GetOutputCurrentType MFTGetOutputCurrentType
#define GetInputStatus MFTGetInputStatus
#define GetOutputStatus MFTGetOutputStatus
#define SetOutputBounds MFTSetOutputBounds
#define ProcessMessage MFTProcessMessage
#define ProcessInput MFTProcessInput
#define ProcessOutput MFTProcessOutput
#endif
#include_next <mftransform.h>
#ifdef MFT_UNIQUE_METHOD_NAMES
#undef GetStreamLimits
#undef GetStreamCount
#undef GetStreamIDs
#undef GetInputStreamInfo
#undef GetOutputStreamInfo
#undef GetInputStreamAttributes
#undef GetOutputStreamAttributes
#undef DeleteInputStream
#undef AddInputStreams
#undef GetInputAvailableType
#undef GetOutputAvailableType
#undef SetInputType
#undef SetOutputType
#undef GetInputCurrentType
#undef GetOutputCurrentType
#undef GetInputStatus
#undef GetOutputStatus
#undef SetOutputBounds
#undef ProcessMessage
#undef ProcessInput
#undef ProcessOutput
#endif
